-- What is live at a release, said once for every table; and who may read.

create function nutrient_at(release int) returns setof nutrient
language sql stable parallel safe
as $$ select r.* from nutrient r where r.since <= nutrient_at.release and (r.until is null or r.until > nutrient_at.release) $$;
comment on function nutrient_at(int) is 'The nutrient rows live at a release.';

create function condition_at(release int) returns setof condition
language sql stable parallel safe
as $$ select r.* from condition r where r.since <= condition_at.release and (r.until is null or r.until > condition_at.release) $$;
comment on function condition_at(int) is 'The condition rows live at a release.';

create function concept_at(release int) returns setof concept
language sql stable parallel safe
as $$ select r.* from concept r where r.since <= concept_at.release and (r.until is null or r.until > concept_at.release) $$;
comment on function concept_at(int) is 'The concept rows live at a release.';

create function source_at(release int) returns setof source
language sql stable parallel safe
as $$ select r.* from source r where r.since <= source_at.release and (r.until is null or r.until > source_at.release) $$;
comment on function source_at(int) is 'The source rows live at a release.';

create function study_at(release int) returns setof study
language sql stable parallel safe
as $$ select r.* from study r where r.since <= study_at.release and (r.until is null or r.until > study_at.release) $$;
comment on function study_at(int) is 'The study rows live at a release.';

create function claim_at(release int) returns setof claim
language sql stable parallel safe
as $$ select r.* from claim r where r.since <= claim_at.release and (r.until is null or r.until > claim_at.release) $$;
comment on function claim_at(int) is 'The claim rows live at a release.';

create function mechanism_at(release int) returns setof mechanism
language sql stable parallel safe
as $$ select r.* from mechanism r where r.since <= mechanism_at.release and (r.until is null or r.until > mechanism_at.release) $$;
comment on function mechanism_at(int) is 'The mechanism rows live at a release.';

create function dosage_at(release int) returns setof dosage
language sql stable parallel safe
as $$ select r.* from dosage r where r.since <= dosage_at.release and (r.until is null or r.until > dosage_at.release) $$;
comment on function dosage_at(int) is 'The dosage rows live at a release.';

create function vocabulary_at(release int) returns setof vocabulary
language sql stable parallel safe
as $$ select r.* from vocabulary r where r.since <= vocabulary_at.release and (r.until is null or r.until > vocabulary_at.release) $$;
comment on function vocabulary_at(int) is 'The vocabulary rows live at a release.';

create function release_at(release int)
returns table (id text, since int, ordinal int, published_at timestamptz, notes text, contract text, checksum text, counts jsonb, search tsvector)
language sql stable parallel safe
as $$
  select r.id, r.ordinal, r.ordinal, r.published_at, r.notes, r.contract, r.checksum, r.counts,
         to_tsvector('simple', r.id || coalesce(' ' || r.notes, ''))
  from release r where r.ordinal <= release_at.release
$$;
comment on function release_at(int) is 'The releases published up to a release, in the shape of the other collections.';

do $$
begin
  if not exists (select from pg_roles where rolname = 'knowledge_reader') then
    create role knowledge_reader nologin;
  end if;
end
$$;
comment on role knowledge_reader is 'May read the knowledge and nothing else. The serving process logs in as a member of it.';
grant usage on schema public to knowledge_reader;
grant select on all tables in schema public to knowledge_reader;
alter default privileges in schema public grant select on tables to knowledge_reader;
