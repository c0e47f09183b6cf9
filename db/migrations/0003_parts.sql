-- Lists inside an item that refer to other items. A row belongs to one version of its item.

create table source_passage (
  source       item_id not null,
  since        int not null,
  position     int not null check (position >= 0),
  id           item_id not null,
  passage      jsonb not null,
  primary key (source, since, position),
  unique (source, since, id),
  foreign key (source, since) references source (id, since) on delete cascade
);
comment on table source_passage is 'Numbered passages of a document: locator, fingerprint and our paraphrase; never copied text.';
comment on column source_passage.source is 'The document.';
comment on column source_passage.since is 'Version of the document.';
comment on column source_passage.position is 'Order, from 0.';
comment on column source_passage.id is 'Id of the passage: document and number.';
comment on column source_passage.passage is 'The passage as the contract shows it.';

create table study_result (
  study        item_id not null,
  since        int not null,
  position     int not null check (position >= 0),
  id           item_id not null,
  result       jsonb not null,
  primary key (study, since, position),
  unique (study, since, id),
  foreign key (study, since) references study (id, since) on delete cascade
);
comment on table study_result is 'Results of a study: outcome, measure, estimate, interval, p and time point where known.';
comment on column study_result.study is 'The study.';
comment on column study_result.since is 'Version of the study.';
comment on column study_result.position is 'Order, from 0.';
comment on column study_result.id is 'Id of the result: study and number.';
comment on column study_result.result is 'The result as the contract shows it.';

create table concept_ingredient (
  concept      item_id not null,
  since        int not null,
  position     int not null check (position >= 0),
  ingredient   item_id not null,
  form         item_id,
  amount       numeric check (amount >= 0 and amount < 1e9),
  unit         code,
  basis        code,
  per          text,
  excluded     boolean not null,
  passages     text[] not null,
  note         text,
  primary key (concept, since, position),
  foreign key (concept, since) references concept (id, since) on delete cascade
);
comment on table concept_ingredient is 'What a product says it contains, or leaves out.';
comment on column concept_ingredient.concept is 'The product.';
comment on column concept_ingredient.since is 'Version of the product.';
comment on column concept_ingredient.position is 'Order, from 0.';
comment on column concept_ingredient.ingredient is 'The nutrient or concept contained.';
comment on column concept_ingredient.form is 'Its form, where stated.';
comment on column concept_ingredient.amount is 'Amount, where stated.';
comment on column concept_ingredient.unit is 'Vocabulary units.';
comment on column concept_ingredient.basis is 'Vocabulary bases.';
comment on column concept_ingredient.per is 'The serving the amount is for.';
comment on column concept_ingredient.excluded is 'True where the maker leaves it out on purpose.';
comment on column concept_ingredient.passages is 'Passages that say so.';
comment on column concept_ingredient.note is 'Curator''s note.';

create table claim_statement (
  claim        item_id not null,
  since        int not null,
  position     int not null check (position >= 0),
  subject      item_id not null,
  predicate    code not null,
  object       item_id not null,
  qualifier    text,
  primary key (claim, since, position),
  foreign key (claim, since) references claim (id, since) on delete cascade
);
comment on table claim_statement is 'The graph edges of a claim: subject, predicate, object. One claim may make several statements.';
comment on column claim_statement.claim is 'The claim.';
comment on column claim_statement.since is 'Version of the claim.';
comment on column claim_statement.position is 'Order, from 0.';
comment on column claim_statement.subject is 'A nutrient, condition or concept.';
comment on column claim_statement.predicate is 'Vocabulary predicates.';
comment on column claim_statement.object is 'A nutrient, condition or concept.';
comment on column claim_statement.qualifier is 'What narrows the statement: dose, population, wording.';

create table claim_evidence (
  claim        item_id not null,
  since        int not null,
  position     int not null check (position >= 0),
  kind         code not null,
  direction    code not null,
  source       item_id,
  passage      item_id,
  locator      text,
  hedge        code,
  cites        text[] not null,
  fidelity     code,
  fidelity_reason text,
  study        item_id,
  result       item_id,
  explanation  text,
  primary key (claim, since, position),
  foreign key (claim, since) references claim (id, since) on delete cascade,
  check (num_nonnulls(source, study) = 1),
  check ((fidelity is null) = (fidelity_reason is null))
);
comment on table claim_evidence is 'The evidence lines of a claim: what a source says, or what a study found. Never both in one row.';
comment on column claim_evidence.claim is 'The claim.';
comment on column claim_evidence.since is 'Version of the claim.';
comment on column claim_evidence.position is 'Order, from 0.';
comment on column claim_evidence.kind is 'Vocabulary evidence-kinds.';
comment on column claim_evidence.direction is 'Vocabulary evidence-directions, relative to the claim as worded.';
comment on column claim_evidence.source is 'The document, for a source statement or a reference.';
comment on column claim_evidence.passage is 'The passage of the document.';
comment on column claim_evidence.locator is 'Place in a reference source.';
comment on column claim_evidence.hedge is 'How the passage hedges. Vocabulary hedges.';
comment on column claim_evidence.cites is 'Studies the passage leans on.';
comment on column claim_evidence.fidelity is 'How truly the passage renders what it leans on. Vocabulary fidelities.';
comment on column claim_evidence.fidelity_reason is 'Why.';
comment on column claim_evidence.study is 'The study, for a study finding.';
comment on column claim_evidence.result is 'The result within the study.';
comment on column claim_evidence.explanation is 'What it says about this claim.';

create table mechanism_hop (
  mechanism    item_id not null,
  since        int not null,
  position     int not null check (position >= 0),
  hop          int not null check (hop >= 0),
  arm          int not null check (arm >= 1),
  claim        item_id not null,
  status       code not null,
  note         text,
  primary key (mechanism, since, position),
  foreign key (mechanism, since) references mechanism (id, since) on delete cascade
);
comment on table mechanism_hop is 'The hops of a chain. Hop 0 is the overall statement; hops with one number are parallel arms.';
comment on column mechanism_hop.mechanism is 'The chain.';
comment on column mechanism_hop.since is 'Version of the chain.';
comment on column mechanism_hop.position is 'Order, from 0.';
comment on column mechanism_hop.hop is 'Number of the hop.';
comment on column mechanism_hop.arm is 'Number of the parallel arm, from 1.';
comment on column mechanism_hop.claim is 'The claim that states the hop.';
comment on column mechanism_hop.status is 'Vocabulary hop-statuses.';
comment on column mechanism_hop.note is 'Curator''s note.';
