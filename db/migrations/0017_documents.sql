-- What an answer shows of an item is written once, when its release is published, and read as it was written.

create table document (
  collection code not null,
  id         item_id not null,
  since      int not null,
  until      int check (until > since),
  digest     text not null,
  body       text not null,
  primary key (collection, id, since)
);
create unique index document_live on document (collection, id) where until is null;
comment on table document is 'Items as answers show them: their JSON, written when a release is published and sent as it is. A document is made anew when anything that it shows changes, so its versions are more than those of its item.';
comment on column document.collection is 'The collection the item belongs to, as in its path; also evidence and interactions.';
comment on column document.id is 'Id of the item.';
comment on column document.since is 'First release that holds this version.';
comment on column document.until is 'First release that no longer holds it; null while live.';
comment on column document.digest is 'SHA-256 of the body.';
comment on column document.body is 'The JSON of the item, as the contract shows it.';

-- Most documents are somewhat larger than what PostgreSQL would compress; unpacking them would cost more than reading them.
alter table document set (toast_tuple_target = 8160);

create function document_at(release int) returns setof document
language sql stable parallel safe
as $$ select r.* from document r where r.since <= document_at.release and (r.until is null or r.until > document_at.release) $$;
comment on function document_at(int) is 'The documents live at a release.';

alter table release add column documents text;
comment on column release.documents is 'SHA-256 over collection, id and digest of every live document in order: equal digests, equal answers. Null until the documents of the release are made.';

-- The rows of evidence have been stored as documents all along.
insert into document (collection, id, since, until, digest, body)
select 'evidence', id, since, until, encode(sha256(convert_to(body::text, 'UTF8')), 'hex'), body::text from evidence_row;
alter table evidence_row drop column body;
