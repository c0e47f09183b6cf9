-- Changes in the order of publication, read from the indexes in that order: a page costs what it shows, not what has ever changed. Each arm is in order, so that
-- they are merged; what has changed is looked up from the versions that ended, which are few beside all that was ever added.

create or replace function change_at(release int)
returns table (id item_id, since int, collection code, kind code, ordinal int, label text, entry jsonb, before jsonb, search tsvector)
language sql stable parallel safe
as $$
  (select n.id, n.since, n.collection, 'added'::code, n.since, n.label, n.entry, null::jsonb, to_tsvector('simple', n.id || ' ' || n.label)
   from item n
   where n.since <= change_at.release
     and not exists (select from item p where p.collection = n.collection and p.id = n.id and p.until = n.since)
   order by n.since, n.collection, n.id)
  union all
  (select p.id, n.since, p.collection, 'changed'::code, p.until, n.label, n.entry, p.entry, to_tsvector('simple', p.id || ' ' || n.label)
   from item p
   cross join lateral (select s.* from item s where s.collection = p.collection and s.id = p.id and s.since = p.until limit 1) n
   where p.until <= change_at.release
   order by p.until, p.collection, p.id)
  union all
  (select c.id, c.since, c.collection, 'withdrawn'::code, c.until, c.label, null, c.entry, to_tsvector('simple', c.id || ' ' || c.label)
   from item c
   where c.until <= change_at.release
     and not exists (select from item n where n.collection = c.collection and n.id = c.id and n.since = c.until)
   order by c.until, c.collection, c.id)
$$;
