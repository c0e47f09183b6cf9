-- Reference intakes by authority and life stage, and what conversion needs to know of a nutrient.

alter table nutrient
  add column molar_mass numeric check (molar_mass > 0 and molar_mass < 1e6),
  add column charge int check (charge between 1 and 9);
comment on column nutrient.molar_mass is 'Molar mass of the nutrient itself in g/mol, for elements.';
comment on column nutrient.charge is 'Charge of its ion; absent where it has several.';

create table reference_intake (
  id              item_id not null,
  since           int not null,
  until           int check (until > since),
  nutrient        item_id not null,
  authority       code not null,
  jurisdiction    code not null,
  kind            code not null,
  life_stage      jsonb not null,
  sex             code,
  age_low_months  int not null check (age_low_months >= 0),
  age_high_months int check (age_high_months > age_low_months),
  pregnant        boolean not null,
  lactating       boolean not null,
  value           numeric check (value > 0 and value < 1e9),
  value_high      numeric check (value_high >= value and value_high < 1e9),
  unit            code,
  normalised      jsonb,
  basis           code not null,
  forms           text[],
  critical_effect text,
  status          code not null check ((status = 'set') = (value is not null)),
  valid_from      text,
  superseded_by   item_id,
  source          item_id not null,
  citation        text not null,
  verification    code not null,
  note            text,
  search          tsvector not null,
  primary key (id, since)
);
create index reference_intake_nutrient on reference_intake (nutrient, authority, kind);
create index reference_intake_search on reference_intake using gin (search);
comment on table reference_intake is 'One value of one authority for one nutrient and life stage, as given.';
comment on column reference_intake.id is 'Stable id.';
comment on column reference_intake.since is 'First release that holds this version.';
comment on column reference_intake.until is 'First release that no longer holds it; null while live.';
comment on column reference_intake.nutrient is 'The nutrient.';
comment on column reference_intake.authority is 'Vocabulary authorities.';
comment on column reference_intake.jurisdiction is 'Vocabulary jurisdictions.';
comment on column reference_intake.kind is 'Vocabulary intake-kinds.';
comment on column reference_intake.life_stage is 'For whom: the wording of the table, sex, ages, pregnancy, lactation, menopause.';
comment on column reference_intake.sex is 'From life_stage: the sex; null for both.';
comment on column reference_intake.age_low_months is 'From life_stage: first month of life it is for.';
comment on column reference_intake.age_high_months is 'From life_stage: first month of life it is no longer for.';
comment on column reference_intake.pregnant is 'From life_stage: true where it is for pregnancy only.';
comment on column reference_intake.lactating is 'From life_stage: true where it is for lactation only.';
comment on column reference_intake.value is 'The value a day, as given; the lower one of a range.';
comment on column reference_intake.value_high is 'The upper value of a range.';
comment on column reference_intake.unit is 'Vocabulary units.';
comment on column reference_intake.normalised is 'The same value in the unit that most values of the nutrient have.';
comment on column reference_intake.basis is 'Vocabulary intake-bases: which intake it counts.';
comment on column reference_intake.forms is 'Forms it counts; null for every form.';
comment on column reference_intake.critical_effect is 'The harm on which a limit rests.';
comment on column reference_intake.status is 'Vocabulary intake-statuses.';
comment on column reference_intake.valid_from is 'Since when it holds, ISO 8601, as precise as known.';
comment on column reference_intake.superseded_by is 'The value that replaced it.';
comment on column reference_intake.source is 'The document it was read in.';
comment on column reference_intake.citation is 'The place it was read in, in the curator''s words.';
comment on column reference_intake.verification is 'Vocabulary verification.';
comment on column reference_intake.note is 'Curator''s note.';
comment on column reference_intake.search is 'Words by which q finds it.';

create function reference_intake_at(release int) returns setof reference_intake
language sql stable parallel safe
as $$ select r.* from reference_intake r where r.since <= reference_intake_at.release and (r.until is null or r.until > reference_intake_at.release) $$;
comment on function reference_intake_at(int) is 'The reference intakes live at a release.';
