-- Changes in the order of publication, read from the indexes in that order: a page costs what it shows, not what has ever changed. Each arm holds keys alone and is
-- in order, so that they are merged, and only what is shown is looked up. What has changed is found from the versions that ended, which are few beside all
-- that was ever added.

create or replace function change_at(release int)
returns table (id item_id, since int, collection code, kind code, ordinal int, label text, entry jsonb, before jsonb, search tsvector)
language sql stable parallel safe
as $$
  select k.id,
         case when k.kind = 'withdrawn' then (select i.since from item i where i.collection = k.collection and i.id = k.id and i.until = k.ordinal) else k.ordinal end,
         k.collection, k.kind, k.ordinal,
         coalesce((select i.label from item i where i.collection = k.collection and i.id = k.id and i.since = k.ordinal),
                  (select i.label from item i where i.collection = k.collection and i.id = k.id and i.until = k.ordinal)),
         (select i.entry from item i where i.collection = k.collection and i.id = k.id and i.since = k.ordinal),
         (select i.entry from item i where i.collection = k.collection and i.id = k.id and i.until = k.ordinal),
         to_tsvector('simple', k.id || ' ' || coalesce((select i.label from item i where i.collection = k.collection and i.id = k.id and i.since = k.ordinal),
                                                       (select i.label from item i where i.collection = k.collection and i.id = k.id and i.until = k.ordinal)))
  from (
    (select n.id, n.collection, 'added'::code as kind, n.since as ordinal
     from item n
     where n.since <= change_at.release
       and not exists (select from item p where p.collection = n.collection and p.id = n.id and p.until = n.since)
     order by n.since, n.collection, n.id)
    union all
    (select p.id, p.collection, 'changed'::code, p.until
     from item p
     cross join lateral (select from item s where s.collection = p.collection and s.id = p.id and s.since = p.until limit 1) n
     where p.until <= change_at.release
     order by p.until, p.collection, p.id)
    union all
    (select c.id, c.collection, 'withdrawn'::code, c.until
     from item c
     where c.until <= change_at.release
       and not exists (select from item n where n.collection = c.collection and n.id = c.id and n.since = c.until)
     order by c.until, c.collection, c.id)) k
$$;
