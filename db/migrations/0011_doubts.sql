-- Whether one item still stands: looked up by its key, so that reading a claim does not read all that is doubted.

create function doubt_on(of_collection text, of_id text, release int) returns table (kind text, id text, label text, standing text)
language sql stable parallel safe
as $$
  select 'study', r.id, r.label, r.standing from study_at(doubt_on.release) r
  where doubt_on.of_collection = 'studies' and r.id = doubt_on.of_id and r.standing in ('retracted', 'expression-of-concern')
  union all
  select 'source', r.id, r.title, r.standing from source_at(doubt_on.release) r
  where doubt_on.of_collection = 'sources' and r.id = doubt_on.of_id and r.standing in ('retracted', 'expression-of-concern')
$$;
comment on function doubt_on(text, text, int) is 'The study or source of this id, where it no longer stands at a release; else nothing.';
