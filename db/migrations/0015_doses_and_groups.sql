-- How a dose is given: what goes into a vein or a muscle cannot be held against limits for what is swallowed.

alter table dosage add column route code;
comment on column dosage.route is 'Vocabulary routes; null for by mouth, or where nothing is said.';

create or replace function evidence_group(of_relation text, of_finding text, of_certainty text, safety_level text, release int) returns text
language sql stable parallel safe
as $$
  -- What merely goes together is not given to anyone: a warning against taking it does not rule that out.
  select case when safety_level = 'do-not-use' and of_relation <> 'linked-with' then 'do-not-use' else (
    select t ->> 'code'
    from vocabulary_at(evidence_group.release) v, jsonb_array_elements(v.terms) t, jsonb_array_elements(t -> 'cases') c
    where v.id = 'evidence-groups' and c ->> 'relation' = of_relation and c ->> 'finding' = of_finding and c -> 'certainties' ? of_certainty) end
$$;
