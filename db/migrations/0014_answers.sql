-- Answers are rows: what is given, how, to whom, for what, and in which relation; made once, when a release is published, and read as they are. Claims,
-- studies and conclusions say in parts what such a row needs. Nothing has been published under an earlier contract; releases that a database may hold from
-- the time before cannot be told in these terms, so they go, and the next publication begins anew.

truncate release, item, link, nutrient, condition, concept, concept_ingredient, source, source_passage, study, study_result, claim, claim_statement,
  claim_evidence, mechanism, mechanism_hop, dosage, reference_intake, disagreement, disagreement_member, edge, findable, known_name, withdrawal, replacement,
  vocabulary;

drop function write_evidence_pairs(int);
drop function found_evidence_pairs(int);
drop function evidence_pair_at(int);
drop table evidence_pair;
drop function conclusion_at(int);
drop table conclusion;

create function certainty_rank(certainty text) returns int
language sql immutable parallel safe
as $$ select case certainty when 'high' then 1 when 'moderate' then 2 when 'low' then 3 when 'very-low' then 4 when 'not-rated' then 5 end $$;
comment on function certainty_rank(text) is 'The place of a certainty in its vocabulary, 1 being the most certain. A test holds both equal.';

drop index claim_certainty_rank;
create index claim_certainty_rank on claim (certainty_rank(certainty), id);

-- References as answers show them.

create function reference_to(of_collection text, of_kind text, of_id text, release int) returns jsonb
language sql stable parallel safe strict
as $$
  select jsonb_build_object('kind', of_kind, 'id', i.id, 'label', i.label, 'href', '/v1/' || of_collection || '/' || i.id)
  from item_at(reference_to.release) i where i.collection = of_collection and i.id = of_id
$$;
comment on function reference_to(text, text, text, int) is 'A reference to an item, with its label at a release.';

create function thing_reference(of_id text, release int) returns jsonb
language sql stable parallel safe strict
as $$
  select jsonb_build_object('kind', case i.collection when 'nutrients' then 'nutrient' when 'conditions' then 'condition' else 'concept' end,
                            'id', i.id, 'label', i.label, 'href', '/v1/' || i.collection || '/' || i.id)
  from item_at(thing_reference.release) i where i.collection in ('nutrients', 'conditions', 'concepts') and i.id = of_id
$$;
comment on function thing_reference(text, int) is 'A reference to a nutrient, condition or concept, whose ids are unique over the three.';

create function thing_references(of_ids jsonb, release int) returns jsonb
language sql stable parallel safe strict
as $$
  select jsonb_agg(thing_reference(t.id, thing_references.release) order by t.place) from jsonb_array_elements_text(of_ids) with ordinality t(id, place)
$$;
comment on function thing_references(jsonb, int) is 'References to several nutrients, conditions or concepts, in the order of their ids.';

create function shown_population(population jsonb, release int) returns jsonb
language sql stable parallel safe strict
as $$
  select population || jsonb_strip_nulls(jsonb_build_object(
    'with', thing_references(population -> 'with', shown_population.release),
    'without', thing_references(population -> 'without', shown_population.release),
    'atRiskOf', thing_references(population -> 'atRiskOf', shown_population.release),
    'history', thing_references(population -> 'history', shown_population.release),
    'markers', (select jsonb_agg(m.value || jsonb_build_object('marker', thing_reference(m.value ->> 'marker', shown_population.release)) order by m.place)
                from jsonb_array_elements(population -> 'markers') with ordinality m(value, place))))
$$;
comment on function shown_population(jsonb, int) is 'A population with references in the place of ids.';

create function shown_result(result jsonb, release int) returns jsonb
language sql stable parallel safe strict
as $$
  select result || jsonb_strip_nulls(jsonb_build_object(
    'outcome', reference_to('outcomes', 'outcome', result ->> 'outcome', shown_result.release),
    'subject', reference_to('nutrients', 'nutrient', result ->> 'subject', shown_result.release),
    'condition', reference_to('conditions', 'condition', result ->> 'condition', shown_result.release)))
$$;
comment on function shown_result(jsonb, int) is 'A result of a study with references in the place of ids.';

create function shown_interaction(interaction jsonb, release int) returns jsonb
language sql stable parallel safe strict
as $$
  select interaction || jsonb_strip_nulls(jsonb_build_object(
    'nutrient', reference_to('nutrients', 'nutrient', interaction ->> 'nutrient', shown_interaction.release),
    'other', thing_references(interaction -> 'other', shown_interaction.release)))
$$;
comment on function shown_interaction(jsonb, int) is 'The typed part of an interaction with references in the place of ids.';

-- Claims.

alter index claim_effect rename to claim_polarity;
alter table claim rename column effect to polarity;
comment on column claim.polarity is 'Vocabulary polarities: what the claim''s own sentence says of the relation.';
alter table claim alter column population type jsonb using null;
comment on column claim.population is 'Whom the claim is about, where it says so: in words and in parts.';
alter table claim
  add column settled boolean not null default false,
  add column domains jsonb,
  add column absence jsonb,
  add column interaction jsonb,
  add column recommendation jsonb;
comment on column claim.settled is 'True where a checked reference settles the sentence.';
comment on column claim.domains is 'The domains of GRADE that were weighed: domain, rating, reason.';
comment on column claim.absence is 'The search that found nothing: when, where, for what.';
comment on column claim.interaction is 'For interactions: nutrient, form, other, effect, severity, management, separation, doseThreshold.';
comment on column claim.recommendation is 'For recommendations: body, year, aim, direction, strength, criteria, dose.';

alter table claim_statement
  add column outcome item_id,
  add column route code,
  add column setting code,
  add column safety code,
  add column aim code;
comment on column claim_statement.outcome is 'Id of the outcome of the object that the statement is about.';
comment on column claim_statement.route is 'Vocabulary routes; null for by mouth, or where nothing is said.';
comment on column claim_statement.setting is 'Vocabulary settings; null for a supplement, or where nothing is said.';
comment on column claim_statement.safety is 'Vocabulary safety-levels: how grave a warning against taking the subject the statement is.';
comment on column claim_statement.aim is 'Vocabulary recommendation-aims: what the subject is recommended for.';

alter table claim_evidence add column wording code;
comment on column claim_evidence.wording is 'Vocabulary wordings: how the wording of the passage stands to what is known.';

-- Studies and dosages.

alter table study alter column population type jsonb using null;
comment on column study.population is 'Who was studied: in words and in parts.';
alter table study add column includes text[] not null default '{}', add column superseded_by item_id;
comment on column study.includes is 'For a review: ids of the studies here that it includes.';
comment on column study.superseded_by is 'Id of the study that has replaced it.';
alter table dosage alter column population type jsonb using null;
comment on column dosage.population is 'For whom: in words and in parts.';

-- How things are called within a sentence.

alter table nutrient add column in_sentence text;
comment on column nutrient.in_sentence is 'The name within a sentence, where that is not the name with a small first letter.';
alter table condition add column in_sentence text;
comment on column condition.in_sentence is 'The name within a sentence, where that is not the name with a small first letter.';

create table outcome (
  id         item_id not null,
  since      int not null,
  until      int check (until > since),
  name       text not null,
  synonyms   text[] not null,
  role       code not null,
  priority   code not null,
  better     code not null,
  unit       text,
  scale      jsonb,
  minimal_important_difference jsonb,
  note       text,
  search     tsvector not null,
  primary key (id, since)
);
create index outcome_search on outcome using gin (search);
create index outcome_name on outcome (name, id);
create index outcome_role on outcome (role, id);
create index outcome_priority on outcome (priority, id);
comment on table outcome is 'What studies measure: how a condition changes, what a treatment does to people.';
comment on column outcome.id is 'Stable id.';
comment on column outcome.since is 'First release that holds this version.';
comment on column outcome.until is 'First release that no longer holds it; null while live.';
comment on column outcome.name is 'Preferred name.';
comment on column outcome.synonyms is 'Other wordings.';
comment on column outcome.role is 'Vocabulary outcome-roles.';
comment on column outcome.priority is 'Vocabulary outcome-priorities.';
comment on column outcome.better is 'Vocabulary outcome-directions: which way is better.';
comment on column outcome.unit is 'Its natural unit.';
comment on column outcome.scale is 'The instrument: name, lowest and highest value.';
comment on column outcome.minimal_important_difference is 'The smallest difference that people notice: value, unit, and where that was read.';
comment on column outcome.note is 'Curator''s note.';
comment on column outcome.search is 'Words by which q finds it.';

create function outcome_at(release int) returns setof outcome
language sql stable parallel safe
as $$ select r.* from outcome r where r.since <= outcome_at.release and (r.until is null or r.until > outcome_at.release) $$;
comment on function outcome_at(int) is 'The outcome rows live at a release.';

create table conclusion (
  id            item_id not null,
  since         int not null,
  until         int check (until > since),
  subject       item_id not null,
  form          item_id,
  route         code not null,
  setting       code not null,
  condition     item_id not null,
  population    jsonb,
  relation      code not null,
  finding       code not null,
  because       code,
  certainty     code not null,
  summary       text,
  assessment    jsonb not null,
  applicability jsonb,
  safety        jsonb,
  result        item_id,
  searched_up_to text,
  note          text,
  search        tsvector not null,
  primary key (id, since)
);
create index conclusion_search on conclusion using gin (search);
create index conclusion_subject on conclusion (subject, id);
create index conclusion_condition on conclusion (condition, id);
create index conclusion_relation on conclusion (relation, id);
create index conclusion_finding on conclusion (finding, id);
create index conclusion_certainty on conclusion (certainty, id);
create index conclusion_certainty_rank on conclusion (certainty_rank(certainty), id);
comment on table conclusion is 'What a curator concludes: the curated half of the rows of evidence.';
comment on column conclusion.id is 'Stable id; also that of its row of evidence.';
comment on column conclusion.since is 'First release that holds this version.';
comment on column conclusion.until is 'First release that no longer holds it; null while live.';
comment on column conclusion.subject is 'The nutrient.';
comment on column conclusion.form is 'The form of the nutrient; null for any.';
comment on column conclusion.route is 'Vocabulary routes.';
comment on column conclusion.setting is 'Vocabulary settings.';
comment on column conclusion.condition is 'The condition.';
comment on column conclusion.population is 'Whom it is about; null for people with the condition.';
comment on column conclusion.relation is 'Vocabulary relations.';
comment on column conclusion.finding is 'Vocabulary evidence-findings.';
comment on column conclusion.because is 'Vocabulary not-known-reasons, where the finding is not-known.';
comment on column conclusion.certainty is 'Vocabulary certainties; also in assessment.';
comment on column conclusion.summary is 'The row in plain words.';
comment on column conclusion.assessment is 'Certainty, reason, method, domains, who assessed and when.';
comment on column conclusion.applicability is 'Criteria that a person must meet for the conclusion to apply.';
comment on column conclusion.safety is 'Level and reasons, where a curator set them.';
comment on column conclusion.result is 'Id of the study result that leads.';
comment on column conclusion.searched_up_to is 'Up to when studies were searched for, ISO 8601.';
comment on column conclusion.note is 'Curator''s note.';
comment on column conclusion.search is 'Words by which q finds it.';

create function conclusion_at(release int) returns setof conclusion
language sql stable parallel safe
as $$ select r.* from conclusion r where r.since <= conclusion_at.release and (r.until is null or r.until > conclusion_at.release) $$;
comment on function conclusion_at(int) is 'The conclusion rows live at a release.';

create table interaction (
  id         item_id not null,
  since      int not null,
  until      int check (until > since),
  claim      item_id not null,
  nutrient   item_id not null,
  form       item_id,
  other      item_id not null,
  effect     text not null,
  severity   code,
  management code,
  separation jsonb,
  dose_threshold jsonb,
  text       text not null,
  verdict    code not null,
  certainty  code not null,
  reviewed   boolean not null,
  search     tsvector not null,
  primary key (id, since),
  foreign key (claim, since) references claim (id, since) on delete cascade
);
create index interaction_nutrient on interaction (nutrient, id);
create index interaction_other on interaction (other, id);
create index interaction_severity on interaction (severity, id);
create index interaction_management on interaction (management, id);
create index interaction_verdict on interaction (verdict, id);
create index interaction_search on interaction using gin (search);
comment on table interaction is 'A nutrient and one thing it interacts with, as a claim of that kind says: one row a partner.';
comment on column interaction.id is 'Id of the claim, a dot, and id of the partner.';
comment on column interaction.since is 'First release that holds this version.';
comment on column interaction.until is 'First release that no longer holds it; null while live.';
comment on column interaction.claim is 'Id of the claim.';
comment on column interaction.nutrient is 'Id of the nutrient.';
comment on column interaction.form is 'Id of the form; null for any.';
comment on column interaction.other is 'Id of the nutrient, condition or concept it interacts with.';
comment on column interaction.effect is 'What happens, in words.';
comment on column interaction.severity is 'Vocabulary interaction-severities; null where the source states none, which does not mean harmless.';
comment on column interaction.management is 'Vocabulary interaction-managements.';
comment on column interaction.separation is 'How many hours apart: hoursBefore, hoursAfter, text.';
comment on column interaction.dose_threshold is 'The dose above which it matters: value, unit, per.';
comment on column interaction.text is 'The sentence of the claim.';
comment on column interaction.verdict is 'Vocabulary verdicts: that of the claim.';
comment on column interaction.certainty is 'Vocabulary certainties: that of the claim.';
comment on column interaction.reviewed is 'True once a qualified person has reviewed the claim.';
comment on column interaction.search is 'Words by which q finds it.';

create function interaction_at(release int) returns setof interaction
language sql stable parallel safe
as $$ select r.* from interaction r where r.since <= interaction_at.release and (r.until is null or r.until > interaction_at.release) $$;
comment on function interaction_at(int) is 'The interactions live at a release.';

-- Rows of evidence.

create table evidence_row (
  id             item_id not null,
  since          int not null,
  until          int check (until > since),
  digest         text not null check (digest ~ '^[0-9a-f]{64}$'),
  subject        item_id not null,
  substance_kind code not null,
  form           item_id,
  route          code not null,
  setting        code not null,
  condition      item_id not null,
  population     jsonb,
  relation       code not null,
  finding        code not null,
  certainty      code not null,
  evidence_group code not null,
  safety_level   code not null,
  reviewed       boolean not null,
  place          text collate "C" not null,
  claims         text[] not null,
  sources        text[] not null,
  studies        text[] not null,
  studies_for    text[] not null,
  studies_against text[] not null,
  studies_neutral text[] not null,
  dosages        text[] not null,
  mechanisms     text[] not null,
  disagreements  text[] not null,
  body           json not null,
  search         tsvector not null,
  primary key (id, since)
);
create index evidence_row_condition on evidence_row (condition, place, id);
create index evidence_row_subject on evidence_row (subject, place, id);
create index evidence_row_place on evidence_row (place, id);
create index evidence_row_certainty on evidence_row (certainty_rank(certainty), id);
create index evidence_row_relation on evidence_row (relation, place, id);
create index evidence_row_finding on evidence_row (finding, place, id);
create index evidence_row_group on evidence_row (evidence_group, place, id);
create index evidence_row_apart on evidence_row (condition, relation) include (since, until, substance_kind, evidence_group);
create index evidence_row_form on evidence_row (form, place, id);
create index evidence_row_route on evidence_row (route, place, id);
create index evidence_row_substance_kind on evidence_row (substance_kind, place, id);
create index evidence_row_search on evidence_row using gin (search);
comment on table evidence_row is 'What is known of one question: something given, in some way, to someone, for a condition, in a relation. Made by publish from conclusions, claims and studies.';
comment on column evidence_row.id is 'Id of its conclusion, or subject, condition and relation.';
comment on column evidence_row.since is 'First release that holds this version.';
comment on column evidence_row.until is 'First release that no longer holds it; null while live.';
comment on column evidence_row.digest is 'SHA-256 of all that is stored of it.';
comment on column evidence_row.subject is 'Id of the nutrient.';
comment on column evidence_row.substance_kind is 'Vocabulary substance-kinds.';
comment on column evidence_row.form is 'Id of the form; null for any.';
comment on column evidence_row.route is 'Vocabulary routes.';
comment on column evidence_row.setting is 'Vocabulary settings.';
comment on column evidence_row.condition is 'Id of the condition.';
comment on column evidence_row.population is 'Whom it is about, with ids; null for people with the condition.';
comment on column evidence_row.relation is 'Vocabulary relations.';
comment on column evidence_row.finding is 'Vocabulary evidence-findings.';
comment on column evidence_row.certainty is 'Vocabulary certainties.';
comment on column evidence_row.evidence_group is 'Vocabulary evidence-groups.';
comment on column evidence_row.safety_level is 'Vocabulary safety-levels.';
comment on column evidence_row.reviewed is 'True once a qualified person has reviewed the conclusion.';
comment on column evidence_row.place is 'Its place among the rows: by group, certainty, worth and participants.';
comment on column evidence_row.claims is 'Ids of the claims that state it.';
comment on column evidence_row.sources is 'Ids of the documents whose pages state it.';
comment on column evidence_row.studies is 'Ids of all studies behind it.';
comment on column evidence_row.studies_for is 'Ids of the independent studies that speak for it.';
comment on column evidence_row.studies_against is 'Ids of the independent studies that speak against it.';
comment on column evidence_row.studies_neutral is 'Ids of the independent studies that speak neither way.';
comment on column evidence_row.dosages is 'Ids of the dosages for it.';
comment on column evidence_row.mechanisms is 'Ids of the mechanisms told for it.';
comment on column evidence_row.disagreements is 'Ids of the disagreements about it.';
comment on column evidence_row.body is 'The row as answers show it.';
comment on column evidence_row.search is 'Words by which q finds it.';

create function evidence_row_at(release int) returns setof evidence_row
language sql stable parallel safe
as $$ select r.* from evidence_row r where r.since <= evidence_row_at.release and (r.until is null or r.until > evidence_row_at.release) $$;
comment on function evidence_row_at(int) is 'The rows of evidence live at a release.';

create function evidence_group(of_relation text, of_finding text, of_certainty text, safety_level text, release int) returns text
language sql stable parallel safe
as $$
  select case when safety_level = 'do-not-use' then 'do-not-use' else (
    select t ->> 'code'
    from vocabulary_at(evidence_group.release) v, jsonb_array_elements(v.terms) t, jsonb_array_elements(t -> 'cases') c
    where v.id = 'evidence-groups' and c ->> 'relation' = of_relation and c ->> 'finding' = of_finding and c -> 'certainties' ? of_certainty) end
$$;
comment on function evidence_group(text, text, text, text, int) is 'The group of a finding, by the cases of the vocabulary evidence-groups; null where the finding is not allowed.';

create function evidence_phrase(code text, release int) returns text
language sql stable parallel safe
as $$
  select t ->> 'name' from vocabulary_at(evidence_phrase.release) v, jsonb_array_elements(v.terms) t where v.id = 'evidence-phrases' and t ->> 'code' = evidence_phrase.code
$$;
comment on function evidence_phrase(text, int) is 'The sentence of a row with its places still open, by the vocabulary evidence-phrases.';

create function population_match(population jsonb, asked text[]) returns text
language sql immutable parallel safe
as $$
  -- Each group asked for is stated (true), ruled out (false), or neither (null).
  with judged as (
    select case
      when a in ('female', 'male') then case when p ->> 'sex' = a then true when p ->> 'sex' is not null then false
                                             when a = 'male' and (p ? 'pregnant' or p ? 'lactating' or p ? 'menopause') then false end
      when a in ('pregnant', 'lactating') then case when (p ->> a)::boolean then true
                                                    when p ->> 'sex' = 'male' or p ? 'menopause'
                                                         or coalesce((p -> 'ages' ->> 'highMonths')::int <= 120, false)
                                                         or coalesce((p -> 'ages' ->> 'lowMonths')::int >= 660, false) then false end
      when a in ('premenopausal', 'postmenopausal') then case when p ->> 'menopause' = a then true when p ? 'menopause' then false
                                                              when p ->> 'sex' = 'male' then false
                                                              when a = 'postmenopausal' and (p ? 'pregnant' or p ? 'lactating') then false end
      when a in ('infants', 'children', 'adolescents', 'adults', 'older-adults') then (
        select case when not p ? 'ages' then null
                    else coalesce((p -> 'ages' ->> 'lowMonths')::int, 0) < g.high and coalesce((p -> 'ages' ->> 'highMonths')::int, 1500) > g.low end
        from (values ('infants', 0, 12), ('children', 12, 144), ('adolescents', 144, 216), ('adults', 216, 1500), ('older-adults', 780, 1500)) g (name, low, high)
        where g.name = a)
      else case when p -> 'with' ? a then true when p -> 'without' ? a then false end
    end as said
    from unnest(asked) a, (select coalesce(population, '{}') as p) whom)
  select case when asked is null then null when bool_or(said = false) then null when bool_and(coalesce(said, false)) then 'stated' else 'not-stated' end from judged
$$;
comment on function population_match(jsonb, text[]) is 'How a population stands to people of all the groups or conditions asked for: stated, not-stated, or null where they are left out. Vocabulary population-matches.';

grant select on all tables in schema public to knowledge_reader;
