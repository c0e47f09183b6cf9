-- What a service without documents reads: every member of a claim in columns of its own, with its statements, its evidence, and the passages and
-- results that the evidence names. It is made from the entries of a base, in a schema of its own; items and links are those of the base.

create schema peer;

create table peer.claim as
select c.id, c.since, c.until, c.kind, c.text, c.polarity, e.hedge, e."hedgeNote" as hedge_note, e.population, e.dose, c.verdict, c.certainty,
       a."generalKnowledgeCertainty" as general_knowledge_certainty, a.reason, a.method, a.verification, a."assessedBy" as assessed_by, c.agent_type, c.reviewed,
       a."assessedOn" as assessed_on, c.corrections, e.note, c.settled, a.domains, a."domainsRead" as domains_read, a.absence, e.interaction, e.recommendation
from item i
join claim c on c.id = i.id and c.since = i.since,
     jsonb_to_record(i.entry) as e(hedge text, "hedgeNote" text, population jsonb, dose text, note text, interaction jsonb, recommendation jsonb, assessment jsonb),
     jsonb_to_record(e.assessment) as a("generalKnowledgeCertainty" text, reason text, method text, verification text, "assessedBy" text, "assessedOn" date,
                                        domains jsonb, "domainsRead" boolean, absence jsonb)
where i.collection = 'claims';
alter table peer.claim add primary key (id, since);

create table peer.claim_statement as
select i.id as claim, i.since, (x.place - 1)::int as position, e.*
from item i,
     jsonb_array_elements(i.entry -> 'statements') with ordinality x(part, place),
     jsonb_to_record(x.part) as e(subject item_id, predicate text, object item_id, qualifier text, outcome text, route text, setting text, safety text, aim text)
where i.collection = 'claims';
alter table peer.claim_statement add primary key (claim, since, position);
alter table peer.claim_statement add foreign key (claim, since) references peer.claim (id, since);

create table peer.claim_evidence as
select i.id as claim, i.since, (x.place - 1)::int as position, e.id as line, e.kind, e.direction, coalesce(e.source, passage_source(e.passage))::item_id as source, e.passage, e.locator, e.hedge,
       coalesce(e.cites, '{}') as cites, e.fidelity, e."fidelityReason" as fidelity_reason, e.wording, e.study, e.result, e.explanation
from item i,
     jsonb_array_elements(i.entry -> 'evidence') with ordinality x(part, place),
     jsonb_to_record(x.part) as e(id text, kind text, direction text, source item_id, passage item_id, locator text, hedge text, cites text[], fidelity text, "fidelityReason" text,
                                  wording text, study item_id, result item_id, explanation text)
where i.collection = 'claims';
alter table peer.claim_evidence add primary key (claim, since, position);
alter table peer.claim_evidence add foreign key (claim, since) references peer.claim (id, since);

create table peer.source_passage as
select i.id as source, i.since, (x.part ->> 'id')::item_id as id, x.part as passage
from item i, jsonb_array_elements(i.entry -> 'passages') x(part)
where i.collection = 'sources';
alter table peer.source_passage add primary key (source, since, id);

create table peer.study_result as
select i.id as study, i.since, (x.part ->> 'id')::item_id as id, x.part as result
from item i, jsonb_array_elements(i.entry -> 'results') x(part)
where i.collection = 'studies';
alter table peer.study_result add primary key (study, since, id);

create function peer.claim_at(release int) returns setof peer.claim
language sql stable parallel safe
as $$ select r.* from peer.claim r where r.since <= claim_at.release and (r.until is null or r.until > claim_at.release) $$;

create function peer.reference_to(of_collection text, of_kind text, of_id text, release int) returns jsonb
language sql stable parallel safe strict
as $$
  select jsonb_build_object('kind', of_kind, 'id', i.id, 'label', i.label, 'href', href_of(of_collection, i.id))
  from item_at(reference_to.release) i where i.collection = of_collection and i.id = of_id
$$;

create function peer.thing_reference(of_id text, release int) returns jsonb
language sql stable parallel safe strict
as $$
  select jsonb_build_object('kind', case i.collection when 'nutrients' then 'nutrient' when 'conditions' then 'condition' else 'concept' end,
                            'id', i.id, 'label', i.label, 'href', href_of(i.collection, i.id))
  from item_at(thing_reference.release) i where i.collection in ('nutrients', 'conditions', 'concepts') and i.id = of_id
$$;

create function peer.thing_references(of_ids jsonb, release int) returns jsonb
language sql stable parallel safe strict
as $$
  select jsonb_agg(peer.thing_reference(t.id, thing_references.release) order by t.place) from jsonb_array_elements_text(of_ids) with ordinality t(id, place)
$$;

create function peer.shown_interaction(interaction jsonb, release int) returns jsonb
language sql stable parallel safe strict
as $$
  select interaction || jsonb_strip_nulls(jsonb_build_object(
    'nutrient', peer.reference_to('nutrients', 'nutrient', interaction ->> 'nutrient', shown_interaction.release),
    'other', peer.thing_references(interaction -> 'other', shown_interaction.release)))
$$;

create function peer.shown_population(population jsonb, release int) returns jsonb
language sql stable parallel safe strict
as $$
  select population || jsonb_strip_nulls(jsonb_build_object(
    'with', peer.thing_references(population -> 'with', shown_population.release),
    'without', peer.thing_references(population -> 'without', shown_population.release),
    'atRiskOf', peer.thing_references(population -> 'atRiskOf', shown_population.release),
    'history', peer.thing_references(population -> 'history', shown_population.release),
    'markers', (select jsonb_agg(m.value || jsonb_build_object('marker', peer.thing_reference(m.value ->> 'marker', shown_population.release)) order by m.place)
                from jsonb_array_elements(population -> 'markers') with ordinality m(value, place))))
$$;

create function peer.shown_result(result jsonb, release int) returns jsonb
language sql stable parallel safe strict
as $$
  select result || jsonb_strip_nulls(jsonb_build_object(
    'outcome', peer.reference_to('outcomes', 'outcome', result ->> 'outcome', shown_result.release),
    'subject', peer.reference_to('nutrients', 'nutrient', result ->> 'subject', shown_result.release),
    'condition', peer.reference_to('conditions', 'condition', result ->> 'condition', shown_result.release)))
$$;

analyze peer.claim, peer.claim_statement, peer.claim_evidence, peer.source_passage, peer.study_result;
