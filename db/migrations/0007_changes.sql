-- What changed between releases, and what became of what was withdrawn.

alter table item add column entry jsonb;
comment on column item.entry is 'The entry as curated: what diffs compare and exports write. Null only in versions from before the column was added.';

create index item_since on item (since, collection, id);
create index item_until on item (until, collection, id) where until is not null;

create table withdrawal (
  collection code not null,
  id         item_id not null,
  release    int not null references release (ordinal) deferrable initially deferred,
  reason     text not null check (reason <> ''),
  primary key (collection, id)
);
comment on table withdrawal is 'Why an item was withdrawn. Its id is never given to another item.';
comment on column withdrawal.collection is 'Collection of the item.';
comment on column withdrawal.id is 'Id of the item.';
comment on column withdrawal.release is 'Release with which the withdrawal was published.';
comment on column withdrawal.reason is 'The curator''s reason, in words.';

create table replacement (
  collection        code not null,
  id                item_id not null,
  position          int not null check (position >= 0),
  target_collection code not null,
  target            item_id not null,
  primary key (collection, id, position),
  foreign key (collection, id) references withdrawal (collection, id)
);
comment on table replacement is 'The items that stand in for a withdrawn one.';
comment on column replacement.collection is 'Collection of the withdrawn item.';
comment on column replacement.id is 'Id of the withdrawn item.';
comment on column replacement.position is 'Order, from 0.';
comment on column replacement.target_collection is 'Collection of the item that stands in.';
comment on column replacement.target is 'Id of the item that stands in; it may have been withdrawn later.';

create function change_at(release int)
returns table (id item_id, since int, collection code, kind code, ordinal int, label text, entry jsonb, before jsonb, search tsvector)
language sql stable parallel safe
as $$
  select n.id, n.since, n.collection, case when p.id is null then 'added' else 'changed' end::code, n.since, n.label, n.entry, p.entry,
         to_tsvector('simple', n.id || ' ' || n.label)
  from item n
  left join item p on p.collection = n.collection and p.id = n.id and p.until = n.since
  where n.since <= change_at.release
  union all
  select c.id, c.since, c.collection, 'withdrawn'::code, c.until, c.label, null, c.entry, to_tsvector('simple', c.id || ' ' || c.label)
  from item c
  where c.until <= change_at.release
    and not exists (select from item n where n.collection = c.collection and n.id = c.id and n.since = c.until)
$$;
comment on function change_at(int) is 'Every change of every item, release by release, up to a release.';

create function change_between(earlier int, later int)
returns table (id item_id, since int, collection code, kind code, ordinal int, label text, entry jsonb, before jsonb, search tsvector)
language sql stable parallel safe
as $$
  select n.id, n.since, n.collection, case when p.id is null then 'added' else 'changed' end::code, n.since, n.label, n.entry, p.entry,
         to_tsvector('simple', n.id || ' ' || n.label)
  from item n
  left join item p on p.collection = n.collection and p.id = n.id
    and p.since <= change_between.earlier and (p.until is null or p.until > change_between.earlier)
  where n.since > change_between.earlier and n.since <= change_between.later and (n.until is null or n.until > change_between.later)
    and (p.id is null or p.digest <> n.digest)
  union all
  select c.id, c.since, c.collection, 'withdrawn'::code,
         (select max(g.until) from item g where g.collection = c.collection and g.id = c.id and g.until <= change_between.later),
         c.label, null, c.entry, to_tsvector('simple', c.id || ' ' || c.label)
  from item c
  where c.since <= change_between.earlier and c.until > change_between.earlier and c.until <= change_between.later
    and not exists (select from item n where n.collection = c.collection and n.id = c.id
                    and n.since <= change_between.later and (n.until is null or n.until > change_between.later))
$$;
comment on function change_between(int, int) is 'What the later of two releases has added to, changed in and withdrawn from the earlier.';
