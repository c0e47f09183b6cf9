-- Rules that several statements need, each said once. What the program must know too is held equal to it by a test.

create function passage_source(passage text) returns text
language sql immutable parallel safe strict
as $$ select coalesce(substring(passage from '^(.+)-p[1-9][0-9]*$'), '') $$;
comment on function passage_source(text) is 'The id of the source of a passage, whatever stands within it; empty where the text is no id of a passage.';

create function result_study(result text) returns text
language sql immutable parallel safe strict
as $$ select coalesce(substring(result from '^(.+)-R[1-9][0-9]*$'), '') $$;
comment on function result_study(text) is 'The id of the study of a result, whatever stands within it; empty where the text is no id of a result.';

-- What was published with an id cut short names its source or study again. That id was never one of an item.

update claim_evidence set source = passage_source(passage)
where passage_source(passage) <> '' and source is distinct from passage_source(passage);

update disagreement_member set item = case kind when 'passage' then passage_source(member) else result_study(member) end
where kind = 'passage' and passage_source(member) not in ('', item) or kind = 'result' and result_study(member) not in ('', item);

-- What else several statements need.

create function href_of(collection text, id text) returns text
language sql immutable parallel safe strict
as $$ select '/v1/' || collection || '/' || id $$;
comment on function href_of(text, text) is 'Where an item is to be fetched.';

create function hop_rank(status text) returns int
language sql immutable parallel safe
as $$
  select case status when 'established' then 1 when 'demonstrated-in-patients' then 2 when 'in-vitro' then 3 when 'inferred' then 4 when 'disputed' then 5
                     when 'unsourced' then 6 end
$$;
comment on function hop_rank(text) is 'The place of a status of a hop in its vocabulary, 1 being the best backed.';

create function is_doubted(standing text) returns boolean
language sql immutable parallel safe
as $$ select standing in ('retracted', 'expression-of-concern') $$;
comment on function is_doubted(text) is 'Whether a study or source of this standing no longer stands: withdrawn, or doubted by its publisher.';

create function adult_age() returns int
language sql immutable parallel safe
as $$ select 18 * 12 $$;
comment on function adult_age() is 'The first month of life in which people are adults.';

create function checked_adult_age() returns int
language sql immutable parallel safe
as $$ select 35 * 12 $$;
comment on function checked_adult_age() is 'The age in months of the adult for whom the doses of the knowledge base are checked.';

-- What said these rules by itself asks for them now.

drop index study_doubted;
create index study_doubted on study (id) where is_doubted(standing);
drop index source_doubted;
create index source_doubted on source (id) where is_doubted(standing);

create or replace function doubted_at(release int) returns table (collection text, id text, label text, standing text)
language sql stable parallel safe
as $$
  select 'studies', r.id, r.label, r.standing from study_at(doubted_at.release) r where is_doubted(r.standing)
  union all
  select 'sources', r.id, r.title, r.standing from source_at(doubted_at.release) r where is_doubted(r.standing)
$$;

create or replace function doubt_on(of_collection text, of_id text, release int) returns table (kind text, id text, label text, standing text)
language sql stable parallel safe
as $$
  select 'study', r.id, r.label, r.standing from study_at(doubt_on.release) r
  where doubt_on.of_collection = 'studies' and r.id = doubt_on.of_id and is_doubted(r.standing)
  union all
  select 'source', r.id, r.title, r.standing from source_at(doubt_on.release) r
  where doubt_on.of_collection = 'sources' and r.id = doubt_on.of_id and is_doubted(r.standing)
$$;

create or replace function reference_to(of_collection text, of_kind text, of_id text, release int) returns jsonb
language sql stable parallel safe strict
as $$
  select jsonb_build_object('kind', of_kind, 'id', i.id, 'label', i.label, 'href', href_of(of_collection, i.id))
  from item_at(reference_to.release) i where i.collection = of_collection and i.id = of_id
$$;

create or replace function thing_reference(of_id text, release int) returns jsonb
language sql stable parallel safe strict
as $$
  select jsonb_build_object('kind', case i.collection when 'nutrients' then 'nutrient' when 'conditions' then 'condition' else 'concept' end,
                            'id', i.id, 'label', i.label, 'href', href_of(i.collection, i.id))
  from item_at(thing_reference.release) i where i.collection in ('nutrients', 'conditions', 'concepts') and i.id = of_id
$$;

create or replace function population_match(population jsonb, asked text[]) returns text
language sql immutable parallel safe
as $$
  -- Each group asked for is stated (true), ruled out (false), or neither (null).
  with judged as (
    select case
      when a in ('female', 'male') then case when p ->> 'sex' = a then true when p ->> 'sex' is not null then false
                                             when a = 'male' and (p ? 'pregnant' or p ? 'lactating' or p ? 'menopause') then false end
      when a in ('pregnant', 'lactating') then case when (p ->> a)::boolean then true
                                                    when p ->> 'sex' = 'male' or p ? 'menopause'
                                                         or coalesce((p -> 'ages' ->> 'highMonths')::int <= 120, false)
                                                         or coalesce((p -> 'ages' ->> 'lowMonths')::int >= 660, false) then false end
      when a in ('premenopausal', 'postmenopausal') then case when p ->> 'menopause' = a then true when p ? 'menopause' then false
                                                              when p ->> 'sex' = 'male' then false
                                                              when a = 'postmenopausal' and (p ? 'pregnant' or p ? 'lactating') then false end
      when a in ('infants', 'children', 'adolescents', 'adults', 'older-adults') then (
        select case when not p ? 'ages' then null
                    else coalesce((p -> 'ages' ->> 'lowMonths')::int, 0) < g.high and coalesce((p -> 'ages' ->> 'highMonths')::int, 1500) > g.low end
        from (values ('infants', 0, 12), ('children', 12, 144), ('adolescents', 144, adult_age()), ('adults', adult_age(), 1500), ('older-adults', 780, 1500)) g (name, low, high)
        where g.name = a)
      else case when p -> 'with' ? a then true when p -> 'without' ? a then false end
    end as said
    from unnest(asked) a, (select coalesce(population, '{}') as p) whom)
  select case when asked is null then null when bool_or(said = false) then null when bool_and(coalesce(said, false)) then 'stated' else 'not-stated' end from judged
$$;
