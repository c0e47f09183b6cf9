-- Finding: what every item is searched by, and every name by which it is known.

create extension if not exists pg_trgm;

create table findable (
  collection code not null,
  id         item_id not null,
  since      int not null,
  until      int check (until > since),
  label      text not null,
  text       text not null,
  words      tsvector not null,
  primary key (collection, id, since),
  foreign key (collection, id, since) references item (collection, id, since) on delete cascade
);
create index findable_words on findable using gin (words);
create index findable_things on findable using gin (words) where collection in ('nutrients', 'conditions', 'concepts');
comment on table findable is 'What search looks through: one row a version of every item.';
comment on column findable.collection is 'The collection the item belongs to.';
comment on column findable.id is 'Id of the item.';
comment on column findable.since is 'First release that holds this version.';
comment on column findable.until is 'First release that no longer holds it; null while live.';
comment on column findable.label is 'How the item is named where another one refers to it.';
comment on column findable.text is 'Our own text about it, a line a statement; snippets are cut from it.';
comment on column findable.words is 'Stems and words by weight: A its names, B its label, C the names of what it is about, D its text. Spelling and accents are folded.';

create table known_name (
  collection code not null,
  id         item_id not null,
  since      int not null,
  until      int check (until > since),
  position   int not null check (position >= 0),
  kind       code not null,
  name       text not null check (name <> ''),
  folded     text collate "C" not null,
  form       item_id,
  primary key (collection, id, since, position),
  foreign key (collection, id, since) references item (collection, id, since) on delete cascade
);
create index known_name_folded on known_name (folded);
create index known_name_alike on known_name using gin (folded gin_trgm_ops);
comment on table known_name is 'Every name, code and identifier by which an item is known.';
comment on column known_name.collection is 'The collection the item belongs to.';
comment on column known_name.id is 'Id of the item.';
comment on column known_name.since is 'First release that holds this version.';
comment on column known_name.until is 'First release that no longer holds it; null while live.';
comment on column known_name.position is 'Order within the item, from 0.';
comment on column known_name.kind is 'Vocabulary name-kinds.';
comment on column known_name.name is 'The name as it is written.';
comment on column known_name.folded is 'Its words in one spelling, without case, accents and punctuation: what is compared.';
comment on column known_name.form is 'For a name of a chemical form of a nutrient: the id of the form.';

create function findable_at(release int) returns setof findable
language sql stable parallel safe
as $$ select r.* from findable r where r.since <= findable_at.release and (r.until is null or r.until > findable_at.release) $$;
comment on function findable_at(int) is 'What can be found at a release.';

create function known_name_at(release int) returns setof known_name
language sql stable parallel safe
as $$ select r.* from known_name r where r.since <= known_name_at.release and (r.until is null or r.until > known_name_at.release) $$;
comment on function known_name_at(int) is 'The names in use at a release.';
