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
