-- Forms of nutrients and lines of evidence have addresses of their own. They are still written within their nutrient and their claim.

create table form (
  id           item_id not null,
  since        int not null,
  until        int check (until > since),
  nutrient     item_id not null,
  concept      item_id,
  name         text not null,
  element      text,
  has_elemental_fraction boolean not null,
  has_activity boolean not null,
  origin       code,
  verification code not null,
  primary key (id, since)
);
create index form_name on form (name, id);
create index form_nutrient on form (nutrient, id);
create index form_concept on form (concept, id);
create index form_element on form (element, id);
create index form_has_elemental_fraction on form (has_elemental_fraction, id);
create index form_has_activity on form (has_activity, id);
create index form_origin on form (origin, id);
create index form_verification on form (verification, id);
comment on table form is 'Chemical forms of nutrients, as lists find them.';
comment on column form.id is 'Stable id.';
comment on column form.since is 'First release that holds this version.';
comment on column form.until is 'First release that no longer holds it; null while live.';
comment on column form.nutrient is 'The nutrient it is a form of.';
comment on column form.concept is 'The concept by which claims refer to it; null where there is none.';
comment on column form.name is 'Name.';
comment on column form.element is 'Symbol of the element whose mass fraction is known; null where none is.';
comment on column form.has_elemental_fraction is 'True where the mass fraction of the element is known.';
comment on column form.has_activity is 'True where it has factors for converting amounts to activity units.';
comment on column form.origin is 'Vocabulary origins.';
comment on column form.verification is 'Vocabulary verification.';

create function form_at(release int) returns setof form
language sql stable parallel safe
as $$ select r.* from form r where r.since <= form_at.release and (r.until is null or r.until > form_at.release) $$;
comment on function form_at(int) is 'The forms live at a release.';

create table evidence_line (
  id        item_id not null,
  since     int not null,
  until     int check (until > since),
  claim     item_id not null,
  kind      code not null,
  direction code not null,
  passage   item_id,
  fidelity  code,
  wording   code,
  primary key (id, since)
);
create index evidence_line_claim on evidence_line (claim, id);
create index evidence_line_kind on evidence_line (kind, id);
create index evidence_line_direction on evidence_line (direction, id);
create index evidence_line_passage on evidence_line (passage, id);
create index evidence_line_fidelity on evidence_line (fidelity, id);
create index evidence_line_wording on evidence_line (wording, id);
comment on table evidence_line is 'Lines of evidence, as lists find them. claim_evidence holds the same lines as parts of one version of their claim.';
comment on column evidence_line.id is 'Stable id.';
comment on column evidence_line.since is 'First release that holds this version.';
comment on column evidence_line.until is 'First release that no longer holds it; null while live.';
comment on column evidence_line.claim is 'The claim it is evidence on.';
comment on column evidence_line.kind is 'Vocabulary evidence-kinds.';
comment on column evidence_line.direction is 'Vocabulary evidence-directions, relative to the claim as worded.';
comment on column evidence_line.passage is 'The passage of the document; null where it reports none.';
comment on column evidence_line.fidelity is 'How truly the passage renders what it leans on. Vocabulary fidelities.';
comment on column evidence_line.wording is 'Vocabulary wordings: how the wording of the passage stands to what is known.';

create function evidence_line_at(release int) returns setof evidence_line
language sql stable parallel safe
as $$ select r.* from evidence_line r where r.since <= evidence_line_at.release and (r.until is null or r.until > evidence_line_at.release) $$;
comment on function evidence_line_at(int) is 'The lines of evidence live at a release.';

-- Rows of evidence are found by the claims behind them.
create index evidence_row_claims on evidence_row using gin (claims);
