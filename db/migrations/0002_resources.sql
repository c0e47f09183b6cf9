-- One table a resource. A row is one version of an item; the same (id, since, until) stands in the catalogue.

create table nutrient (
  id                 item_id not null,
  since              int not null,
  until              int check (until > since),
  name               text not null,
  synonyms           text[] not null,
  kind               code not null,
  identifiers        jsonb not null,
  forms              jsonb not null,
  note               text,
  conversion_note    text,
  identifier_sources text,
  search             tsvector not null,
  primary key (id, since)
);
create index nutrient_search on nutrient using gin (search);
comment on table nutrient is 'A nutrient or bioactive with its chemical forms.';
comment on column nutrient.id is 'Stable id.';
comment on column nutrient.since is 'First release that holds this version.';
comment on column nutrient.until is 'First release that no longer holds it; null while live.';
comment on column nutrient.name is 'Preferred name.';
comment on column nutrient.synonyms is 'Other names and abbreviations.';
comment on column nutrient.kind is 'Vocabulary nutrient-kinds.';
comment on column nutrient.identifiers is 'External identifiers: scheme, value, entity.';
comment on column nutrient.forms is 'Chemical forms with elemental fraction or activity factors.';
comment on column nutrient.note is 'Curator''s note.';
comment on column nutrient.conversion_note is 'How amounts of it are converted, in words.';
comment on column nutrient.identifier_sources is 'Where the identifiers were checked.';
comment on column nutrient.search is 'Words by which q finds it.';

create table condition (
  id       item_id not null,
  since    int not null,
  until    int check (until > since),
  name     text not null,
  synonyms text[] not null,
  kind     code not null,
  codes    jsonb not null,
  note     text,
  search   tsvector not null,
  primary key (id, since)
);
create index condition_search on condition using gin (search);
comment on table condition is 'A condition, symptom or deficiency.';
comment on column condition.id is 'Stable id.';
comment on column condition.since is 'First release that holds this version.';
comment on column condition.until is 'First release that no longer holds it; null while live.';
comment on column condition.name is 'Preferred name.';
comment on column condition.synonyms is 'Other names and abbreviations.';
comment on column condition.kind is 'Vocabulary condition-kinds.';
comment on column condition.codes is 'Codes in terminologies: scheme, value, label, note.';
comment on column condition.note is 'Curator''s note.';
comment on column condition.search is 'Words by which q finds it.';

create table concept (
  id           item_id not null,
  since        int not null,
  until        int check (until > since),
  name         text not null,
  synonyms     text[] not null,
  kind         code not null,
  brand        text,
  instructions text,
  note         text,
  search       tsvector not null,
  primary key (id, since)
);
create index concept_search on concept using gin (search);
comment on table concept is 'Any other thing a claim can be about.';
comment on column concept.id is 'Stable id.';
comment on column concept.since is 'First release that holds this version.';
comment on column concept.until is 'First release that no longer holds it; null while live.';
comment on column concept.name is 'Preferred name.';
comment on column concept.synonyms is 'Other names.';
comment on column concept.kind is 'Vocabulary concept-kinds.';
comment on column concept.brand is 'Brand of a product or test.';
comment on column concept.instructions is 'How a product says it is to be taken.';
comment on column concept.note is 'Curator''s note.';
comment on column concept.search is 'Words by which q finds it.';

create table source (
  id                  item_id not null,
  since               int not null,
  until               int check (until > since),
  title               text not null,
  kind                code not null,
  author              text,
  reviewer            text,
  publisher           text,
  published           text,
  updated             text,
  url                 text,
  language            text not null,
  commercial_interest jsonb,
  standing            code not null,
  note                text,
  text                jsonb,
  corrections         jsonb not null,
  search              tsvector not null,
  primary key (id, since)
);
create index source_search on source using gin (search);
comment on table source is 'A document that asserts things.';
comment on column source.id is 'Stable id.';
comment on column source.since is 'First release that holds this version.';
comment on column source.until is 'First release that no longer holds it; null while live.';
comment on column source.title is 'Title of the document.';
comment on column source.kind is 'Vocabulary source-kinds.';
comment on column source.author is 'Author as printed.';
comment on column source.reviewer is 'Reviewer as printed.';
comment on column source.publisher is 'Publisher as printed or inferred from the page.';
comment on column source.published is 'Date of publication, ISO 8601, as precise as known.';
comment on column source.updated is 'Date of the last stated update, ISO 8601.';
comment on column source.url is 'Address, where known.';
comment on column source.language is 'BCP 47 language tag.';
comment on column source.commercial_interest is 'Whether the publisher gains from what the page recommends, and how.';
comment on column source.standing is 'Vocabulary source-standings.';
comment on column source.note is 'Curator''s note.';
comment on column source.text is 'Length and SHA-256 of the whole normalised document.';
comment on column source.corrections is 'Errors and contradictions found in the document, with the correction and its basis.';
comment on column source.search is 'Words by which q finds it.';

create table study (
  id                item_id not null,
  since             int not null,
  until             int check (until > since),
  label             text not null,
  title             text,
  authors           jsonb not null,
  authors_complete  boolean not null,
  year              int check (year between 1800 and 2200),
  online_year       int check (online_year between 1800 and 2200),
  container_title   text,
  volume            text,
  issue             text,
  pages             text,
  doi               text check (doi ~ '^10\.[0-9]{4,9}/'),
  pmid              text check (pmid ~ '^[1-9][0-9]{0,8}$'),
  registrations     text[] not null,
  design            code not null,
  design_note       text,
  participants      int check (participants >= 0),
  participants_note text,
  studies_included  int check (studies_included >= 0),
  population        text,
  arms              jsonb not null,
  comparator        text,
  duration          text,
  finding           text not null,
  direction         code not null,
  direction_note    text,
  risk_of_bias      jsonb not null,
  funding           text,
  standing          code not null,
  verification      code not null,
  verified_from     text[] not null,
  unverified_fields text[] not null,
  seed_passages     jsonb not null,
  note              text,
  search            tsvector not null,
  primary key (id, since)
);
create index study_search on study using gin (search);
comment on table study is 'A publication that reports or reviews evidence.';
comment on column study.id is 'Stable id.';
comment on column study.since is 'First release that holds this version.';
comment on column study.until is 'First release that no longer holds it; null while live.';
comment on column study.label is 'Short name: first author and year.';
comment on column study.title is 'Title; absent where it was not seen.';
comment on column study.authors is 'Authors in order: family and given, or literal.';
comment on column study.authors_complete is 'False where authors are missing from the list.';
comment on column study.year is 'Year of the issue.';
comment on column study.online_year is 'Year of first online publication where it differs.';
comment on column study.container_title is 'Journal.';
comment on column study.volume is 'Volume.';
comment on column study.issue is 'Issue.';
comment on column study.pages is 'Page range or article number.';
comment on column study.doi is 'DOI, verified.';
comment on column study.pmid is 'PubMed id, verified.';
comment on column study.registrations is 'Trial registrations.';
comment on column study.design is 'Vocabulary study-designs.';
comment on column study.design_note is 'Blinding, arms, control.';
comment on column study.participants is 'Participants randomised or analysed; pooled for reviews.';
comment on column study.participants_note is 'How they divide.';
comment on column study.studies_included is 'Studies in a review.';
comment on column study.population is 'Who was studied.';
comment on column study.arms is 'Arms with intervention and dose.';
comment on column study.comparator is 'What it was compared with.';
comment on column study.duration is 'Length of treatment or follow-up.';
comment on column study.finding is 'What it found, in our words.';
comment on column study.direction is 'Vocabulary study-directions: its finding on its own main question.';
comment on column study.direction_note is 'What the direction refers to.';
comment on column study.risk_of_bias is 'Rating and note.';
comment on column study.funding is 'Funding where known.';
comment on column study.standing is 'Vocabulary study-standings.';
comment on column study.verification is 'Vocabulary verification.';
comment on column study.verified_from is 'What was read to verify the record.';
comment on column study.unverified_fields is 'Fields that were not checked.';
comment on column study.seed_passages is 'Passages of the documents that cite or imply the study.';
comment on column study.note is 'Curator''s note.';
comment on column study.search is 'Words by which q finds it.';

create table claim (
  id                          item_id not null,
  since                       int not null,
  until                       int check (until > since),
  kind                        code not null,
  text                        text not null,
  effect                      code not null,
  hedge                       code not null,
  hedge_note                  text,
  population                  text,
  dose                        text,
  verdict                     code not null,
  certainty                   code not null,
  general_knowledge_certainty code,
  reason                      text not null,
  method                      code not null,
  verification                code not null,
  assessed_by                 text not null,
  agent_type                  code not null,
  reviewed                    boolean not null,
  assessed_on                 date not null,
  corrections                 text[] not null,
  note                        text,
  search                      tsvector not null,
  primary key (id, since)
);
create index claim_search on claim using gin (search);
comment on table claim is 'What is claimed, by whom, on what evidence, and what we conclude.';
comment on column claim.id is 'Stable id.';
comment on column claim.since is 'First release that holds this version.';
comment on column claim.until is 'First release that no longer holds it; null while live.';
comment on column claim.kind is 'Vocabulary claim-kinds.';
comment on column claim.text is 'The claim in one sentence, our words.';
comment on column claim.effect is 'Vocabulary effects: what the claim''s own sentence says of the relation.';
comment on column claim.hedge is 'Vocabulary hedges.';
comment on column claim.hedge_note is 'The hedging words.';
comment on column claim.population is 'Whom the claim is about, where it says so.';
comment on column claim.dose is 'Dose the claim names.';
comment on column claim.verdict is 'Our verdict on the claim as worded. Vocabulary verdicts.';
comment on column claim.certainty is 'Certainty of the evidence. Vocabulary certainties.';
comment on column claim.general_knowledge_certainty is 'What the curator holds from general knowledge where no publication was checked.';
comment on column claim.reason is 'Why the verdict is what it is.';
comment on column claim.method is 'Vocabulary assessment-methods.';
comment on column claim.verification is 'Vocabulary verification: what the assessment rests on.';
comment on column claim.assessed_by is 'Who assessed.';
comment on column claim.agent_type is 'Vocabulary agent-types.';
comment on column claim.reviewed is 'True once a qualified person has reviewed the assessment.';
comment on column claim.assessed_on is 'Date of the assessment.';
comment on column claim.corrections is 'Ids of the corrections of its sources that concern it.';
comment on column claim.note is 'Curator''s note.';
comment on column claim.search is 'Words by which q finds it.';

create table mechanism (
  id      item_id not null,
  since   int not null,
  until   int check (until > since),
  label   text not null,
  summary text not null,
  note    text,
  search  tsvector not null,
  primary key (id, since)
);
create index mechanism_search on mechanism using gin (search);
comment on table mechanism is 'An ordered chain of mechanism claims.';
comment on column mechanism.id is 'Stable id.';
comment on column mechanism.since is 'First release that holds this version.';
comment on column mechanism.until is 'First release that no longer holds it; null while live.';
comment on column mechanism.label is 'Name of the chain.';
comment on column mechanism.summary is 'The chain in our words.';
comment on column mechanism.note is 'Curator''s note.';
comment on column mechanism.search is 'Words by which q finds it.';

create table dosage (
  id               item_id not null,
  since            int not null,
  until            int check (until > since),
  label            text not null,
  form             item_id,
  form_note        text,
  amount_low       numeric check (amount_low >= 0 and amount_low < 1e9),
  amount_high      numeric check (amount_high >= amount_low and amount_high < 1e9),
  amount_qualifier code,
  unit             code,
  basis            code not null,
  frequency        jsonb not null,
  timing           text,
  food             code not null,
  duration         text,
  population       text,
  purpose          code not null,
  passages         text[] not null,
  normalised       jsonb not null,
  safety_note      text,
  verification     code not null,
  note             text,
  search           tsvector not null,
  primary key (id, since)
);
create index dosage_search on dosage using gin (search);
comment on table dosage is 'An amount of a nutrient, as stated or studied.';
comment on column dosage.id is 'Stable id.';
comment on column dosage.since is 'First release that holds this version.';
comment on column dosage.until is 'First release that no longer holds it; null while live.';
comment on column dosage.label is 'Name of the dosage.';
comment on column dosage.form is 'Id of the form: of a form of the nutrient or of a concept.';
comment on column dosage.form_note is 'The form as stated.';
comment on column dosage.amount_low is 'Lower amount.';
comment on column dosage.amount_high is 'Upper amount; equal to the lower for a single figure.';
comment on column dosage.amount_qualifier is 'Vocabulary amount-qualifiers.';
comment on column dosage.unit is 'Vocabulary units.';
comment on column dosage.basis is 'Vocabulary bases: what the amount counts.';
comment on column dosage.frequency is 'Times per period, and the wording.';
comment on column dosage.timing is 'When it is taken.';
comment on column dosage.food is 'Vocabulary food-relations.';
comment on column dosage.duration is 'For how long.';
comment on column dosage.population is 'For whom.';
comment on column dosage.purpose is 'Vocabulary dosage-purposes.';
comment on column dosage.passages is 'Ids of the passages it is from.';
comment on column dosage.normalised is 'Each reading of the amount in elemental or activity units, with its trace.';
comment on column dosage.safety_note is 'How the amount stands to limits.';
comment on column dosage.verification is 'Vocabulary verification.';
comment on column dosage.note is 'Curator''s note.';
comment on column dosage.search is 'Words by which q finds it.';

create table vocabulary (
  id         item_id not null,
  since      int not null,
  until      int check (until > since),
  name       text not null,
  definition text not null,
  ordered    boolean not null,
  terms      jsonb not null,
  search     tsvector not null,
  primary key (id, since)
);
create index vocabulary_search on vocabulary using gin (search);
comment on table vocabulary is 'A closed vocabulary of the contract.';
comment on column vocabulary.id is 'Stable id.';
comment on column vocabulary.since is 'First release that holds this version.';
comment on column vocabulary.until is 'First release that no longer holds it; null while live.';
comment on column vocabulary.name is 'Name.';
comment on column vocabulary.definition is 'What it is for.';
comment on column vocabulary.ordered is 'True where the order of the terms is a rank.';
comment on column vocabulary.terms is 'Terms: code, name, definition, inverse, group, mapping, link.';
comment on column vocabulary.search is 'Words by which q finds it.';
