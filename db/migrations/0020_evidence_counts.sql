-- The evidence on a condition or nutrient begins with counts: what is kept apart, and what its narrower conditions have. They are made with the rows.

create table evidence_count (
  collection  code not null,
  id          item_id not null,
  since       int not null,
  until       int check (until > since),
  linked_with int not null check (linked_with >= 0),
  raises_risk int not null check (raises_risk >= 0),
  narrower    jsonb not null,
  primary key (collection, id, since)
);
comment on table evidence_count is 'Counts of rows of evidence beside those on what helps, for every nutrient and condition.';
comment on column evidence_count.collection is 'nutrients or conditions.';
comment on column evidence_count.id is 'Id of the nutrient or condition.';
comment on column evidence_count.since is 'First release that holds these counts.';
comment on column evidence_count.until is 'First release that no longer holds them; null while live.';
comment on column evidence_count.linked_with is 'How many rows are on mere associations.';
comment on column evidence_count.raises_risk is 'How many rows are on risks that may rise.';
comment on column evidence_count.narrower is 'For a condition: its narrower conditions with id, label and the number of rows on what helps, by label.';

create function evidence_count_at(release int) returns setof evidence_count
language sql stable parallel safe
as $$ select r.* from evidence_count r where r.since <= evidence_count_at.release and (r.until is null or r.until > evidence_count_at.release) $$;
comment on function evidence_count_at(int) is 'The counts of rows of evidence at a release.';

-- Drugs are counted, as they are listed under a condition, only where they must not be used.
create function counted_evidence(release int, helping text[])
returns table (collection code, id item_id, linked_with int, raises_risk int, narrower jsonb)
language sql stable parallel safe
as $$
  with recursive below (above, id) as (
    select l.target::text collate "C", l.id::text collate "C"
    from condition_at(counted_evidence.release) c
    join link l on l.collection = 'conditions' and l.id = c.id and l.since = c.since and l.role = 'parents'
    union
    select b.above, l.id::text
    from below b
    join link l on l.collection = 'conditions' and l.role = 'parents' and l.target = b.id
    join condition_at(counted_evidence.release) c on c.id = l.id and c.since = l.since),
  counted as (
    select r.condition,
           count(*) filter (where r.relation = 'linked-with')::int as linked_with, count(*) filter (where r.relation = 'raises-risk')::int as raises_risk,
           count(*) filter (where r.relation = any(counted_evidence.helping))::int as helping
    from evidence_row_at(counted_evidence.release) r
    where r.substance_kind <> 'drug' or r.evidence_group = 'do-not-use'
    group by 1),
  narrowed as (
    select b.above, jsonb_agg(jsonb_build_object('id', i.id, 'label', i.label, 'rows', coalesce(n.helping, 0)) order by i.label, i.id) as narrower
    from below b
    join item_at(counted_evidence.release) i on i.collection = 'conditions' and i.id = b.id
    left join counted n on n.condition = b.id
    group by 1),
  taken as (
    select r.subject, count(*) filter (where r.relation = 'linked-with')::int as linked_with, count(*) filter (where r.relation = 'raises-risk')::int as raises_risk
    from evidence_row_at(counted_evidence.release) r group by 1)
  select 'conditions'::code, c.id, coalesce(n.linked_with, 0), coalesce(n.raises_risk, 0), coalesce(b.narrower, '[]')
  from condition_at(counted_evidence.release) c
  left join counted n on n.condition = c.id
  left join narrowed b on b.above = c.id
  union all
  select 'nutrients'::code, n.id, coalesce(t.linked_with, 0), coalesce(t.raises_risk, 0), '[]'
  from nutrient_at(counted_evidence.release) n left join taken t on t.subject = n.id
$$;
comment on function counted_evidence(int, text[]) is 'The counts of a release, from its rows: rows of the helping relations are counted for narrower conditions.';

do $$
declare made int;
begin
  for made in select ordinal from release order by ordinal loop
    create temp table counted on commit drop as select * from counted_evidence(made, array['treats', 'prevents', 'corrects']);
    update evidence_count c set until = made
    where c.until is null and not exists (
      select from counted n where n.collection = c.collection and n.id = c.id
      and n.linked_with = c.linked_with and n.raises_risk = c.raises_risk and n.narrower = c.narrower);
    insert into evidence_count (collection, id, since, linked_with, raises_risk, narrower)
    select n.collection, n.id, made, n.linked_with, n.raises_risk, n.narrower from counted n
    where not exists (select from evidence_count c where c.collection = n.collection and c.id = n.id and c.until is null);
    drop table counted;
  end loop;
end
$$;
