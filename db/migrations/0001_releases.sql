-- Releases, the catalogue of every item in every release, and the graph between items.

create domain code as text collate "C" check (value ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
comment on domain code is 'A lower-kebab code of a closed vocabulary. publish checks it against the vocabulary of the same release.';

create domain item_id as text collate "C" check (value ~ '^[A-Za-z0-9][A-Za-z0-9.-]{0,79}$');
comment on domain item_id is 'The stable id of an item; never reused, compared byte by byte.';

create table release (
  ordinal      int primary key check (ordinal > 0),
  id           text collate "C" not null unique check (id ~ '^[0-9]{4}\.[1-9][0-9]*$'),
  published_at timestamptz not null,
  notes        text,
  contract     text not null,
  checksum     text not null check (checksum ~ '^[0-9a-f]{64}$'),
  counts       jsonb not null
);
comment on table release is 'A published, immutable state of the knowledge. Rows of other tables are live at it when since <= ordinal and (until is null or until > ordinal).';
comment on column release.ordinal is 'Position in the order of publication; what since and until count in.';
comment on column release.id is 'Public name: year of publication and a running number in that year.';
comment on column release.published_at is 'When the transaction that wrote the release was made.';
comment on column release.notes is 'What the curator says about the release.';
comment on column release.contract is 'Version of the contract of the program that published it.';
comment on column release.checksum is 'SHA-256 over collection, id and digest of every live item in order: equal checksums, equal knowledge.';
comment on column release.counts is 'Live items by collection.';

create table item (
  collection   code not null,
  id           item_id not null,
  since        int not null references release (ordinal) deferrable initially deferred,
  until        int references release (ordinal) deferrable initially deferred check (until > since),
  digest       text not null check (digest ~ '^[0-9a-f]{64}$'),
  label        text not null check (label <> ''),
  primary key (collection, id, since)
);
create unique index item_live on item (collection, id) where until is null;
comment on table item is 'The catalogue: one row a version of every item of every collection, with the release range in which it is live.';
comment on column item.collection is 'The collection the item belongs to: nutrients, conditions, concepts, sources, studies, claims, mechanisms, dosages or vocabularies.';
comment on column item.id is 'Stable id, unique in its collection.';
comment on column item.since is 'First release that holds this version.';
comment on column item.until is 'First release that no longer holds it; null while live.';
comment on column item.digest is 'SHA-256 of the canonical entry and of what is derived from it.';
comment on column item.label is 'How the item is named where another one refers to it.';

create table link (
  collection   code not null,
  id           item_id not null,
  since        int not null,
  role         code not null,
  position     int not null check (position >= 0),
  target_collection code not null,
  target       item_id not null,
  primary key (collection, id, since, role, position),
  foreign key (collection, id, since) references item (collection, id, since) on delete cascade
);
create index link_target on link (collection, role, target, id, since);
comment on table link is 'Every relation between items: the graph. A row belongs to one version of the item that refers.';
comment on column link.collection is 'Collection of the item that refers.';
comment on column link.id is 'Id of the item that refers.';
comment on column link.since is 'Version of the item that refers.';
comment on column link.role is 'What the relation is: parents, nutrients, conditions, about, about-inherited, study, source …';
comment on column link.position is 'Order within the role, from 0.';
comment on column link.target_collection is 'Collection of the item referred to.';
comment on column link.target is 'Id of the item referred to; resolves at every release in which the version is live.';

create function item_at(release int) returns setof item
language sql stable parallel safe
as $$ select i.* from item i where i.since <= item_at.release and (i.until is null or i.until > item_at.release) $$;
comment on function item_at(int) is 'The versions of all items that are live at a release.';
