-- From an answer to its evidence: disagreements, conclusions, and the edges that mechanism paths walk.

create table disagreement (
  id            item_id not null,
  since         int not null,
  until         int check (until > since),
  label         text not null,
  type          code not null,
  status        code not null,
  explanation   text not null,
  would_resolve text not null,
  corrections   text[] not null,
  note          text,
  search        tsvector not null,
  primary key (id, since)
);
create index disagreement_search on disagreement using gin (search);
comment on table disagreement is 'Claims, studies, results and passages that do not agree.';
comment on column disagreement.id is 'Stable id.';
comment on column disagreement.since is 'First release that holds this version.';
comment on column disagreement.until is 'First release that no longer holds it; null while live.';
comment on column disagreement.label is 'What is disputed.';
comment on column disagreement.type is 'Vocabulary disagreement-types.';
comment on column disagreement.status is 'Vocabulary disagreement-statuses.';
comment on column disagreement.explanation is 'Why the members differ.';
comment on column disagreement.would_resolve is 'What would clear it up.';
comment on column disagreement.corrections is 'Ids of the corrections of sources that it covers.';
comment on column disagreement.note is 'Curator''s note.';
comment on column disagreement.search is 'Words by which q finds it.';

create table disagreement_member (
  disagreement item_id not null,
  since        int not null,
  position     int not null check (position >= 0),
  kind         code not null,
  member       item_id not null,
  item_collection code not null,
  item         item_id not null,
  stance       code not null,
  note         text,
  primary key (disagreement, since, position),
  foreign key (disagreement, since) references disagreement (id, since) on delete cascade
);
comment on table disagreement_member is 'A member of a disagreement.';
comment on column disagreement_member.disagreement is 'Id of the disagreement.';
comment on column disagreement_member.since is 'Version of the disagreement.';
comment on column disagreement_member.position is 'Order, from 0.';
comment on column disagreement_member.kind is 'Vocabulary member-kinds.';
comment on column disagreement_member.member is 'Id of the claim, study, result or passage.';
comment on column disagreement_member.item_collection is 'Collection of the item that is or holds the member.';
comment on column disagreement_member.item is 'Id of that item: for a result its study, for a passage its source.';
comment on column disagreement_member.stance is 'Vocabulary member-positions.';
comment on column disagreement_member.note is 'What to know about the member here.';

create table conclusion (
  id            item_id not null,
  since         int not null,
  until         int check (until > since),
  nutrient      item_id not null,
  condition     item_id not null,
  population    text,
  effect        code not null,
  verdict       code not null,
  certainty     code not null,
  assessment    jsonb not null,
  applicability jsonb,
  result        item_id,
  note          text,
  search        tsvector not null,
  primary key (id, since)
);
create index conclusion_search on conclusion using gin (search);
create index conclusion_nutrient on conclusion (nutrient, condition);
create index conclusion_condition on conclusion (condition, nutrient);
comment on table conclusion is 'What a curator concludes on one nutrient and one condition, from all the evidence on the pair.';
comment on column conclusion.id is 'Stable id.';
comment on column conclusion.since is 'First release that holds this version.';
comment on column conclusion.until is 'First release that no longer holds it; null while live.';
comment on column conclusion.nutrient is 'The nutrient.';
comment on column conclusion.condition is 'The condition.';
comment on column conclusion.population is 'Whom the conclusion is about.';
comment on column conclusion.effect is 'Vocabulary effects: whether the nutrient does something for the condition.';
comment on column conclusion.verdict is 'Vocabulary verdicts, on the statement that the nutrient helps; also in assessment.';
comment on column conclusion.certainty is 'Vocabulary certainties; also in assessment.';
comment on column conclusion.assessment is 'Verdict, certainty, reason, method, who assessed and when.';
comment on column conclusion.applicability is 'Criteria that a person must meet for the conclusion to apply.';
comment on column conclusion.result is 'Id of the study result that shows the effect best.';
comment on column conclusion.note is 'Curator''s note.';
comment on column conclusion.search is 'Words by which q finds it.';

create table edge (
  claim     item_id not null,
  position  int not null check (position >= 0),
  since     int not null,
  until     int check (until > since),
  subject   item_id not null,
  predicate code not null,
  object    item_id not null,
  primary key (claim, position, since)
);
create index edge_subject on edge (subject, object, claim, position) include (since, until);
create index edge_object on edge (object, subject, claim, position) include (since, until);
comment on table edge is 'The statements that mechanism paths may step along. Kept by publish; says nothing that claim_statement does not.';
comment on column edge.claim is 'Id of the claim.';
comment on column edge.position is 'Position of the statement in the claim.';
comment on column edge.since is 'First release in which the step can be taken.';
comment on column edge.until is 'First release in which it no longer can; null while live.';
comment on column edge.subject is 'Where the step begins: nutrient, condition or concept.';
comment on column edge.predicate is 'Vocabulary predicates.';
comment on column edge.object is 'Where the step ends.';

create index mechanism_hop_claim on mechanism_hop (claim, mechanism, since);

create function disagreement_at(release int) returns setof disagreement
language sql stable parallel safe
as $$ select r.* from disagreement r where r.since <= disagreement_at.release and (r.until is null or r.until > disagreement_at.release) $$;
comment on function disagreement_at(int) is 'The disagreement rows live at a release.';

create function conclusion_at(release int) returns setof conclusion
language sql stable parallel safe
as $$ select r.* from conclusion r where r.since <= conclusion_at.release and (r.until is null or r.until > conclusion_at.release) $$;
comment on function conclusion_at(int) is 'The conclusion rows live at a release.';

create function edge_at(release int) returns setof edge
language sql stable parallel safe
as $$ select r.* from edge r where r.since <= edge_at.release and (r.until is null or r.until > edge_at.release) $$;
comment on function edge_at(int) is 'The edges live at a release.';

comment on column item.collection is 'The collection the item belongs to, as in its path: nutrients, conditions, claims, disagreements …';

create index study_doubted on study (id) where standing in ('retracted', 'expression-of-concern');
create index source_doubted on source (id) where standing in ('retracted', 'expression-of-concern');

create function doubted_at(release int) returns table (collection text, id text, label text, standing text)
language sql stable parallel safe
as $$
  select 'studies', r.id, r.label, r.standing from study_at(doubted_at.release) r where r.standing in ('retracted', 'expression-of-concern')
  union all
  select 'sources', r.id, r.title, r.standing from source_at(doubted_at.release) r where r.standing in ('retracted', 'expression-of-concern')
$$;
comment on function doubted_at(int) is 'The studies and sources that no longer stand at a release: what leans on them needs review.';
