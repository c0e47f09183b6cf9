-- An item may be given another id: the one it had leads to it, and is never given again.

create table former_id (
  collection code not null,
  former     item_id not null,
  since      int not null,
  id         item_id not null,
  primary key (collection, former, since)
);
comment on table former_id is 'Ids that items and their parts had before, with the id that they have now. A request that names a former id is answered as if it named the present one. Read into memory once a release.';
comment on column former_id.collection is 'The collection, or the plural of the kind of part, such as passages.';
comment on column former_id.former is 'The id that it had.';
comment on column former_id.since is 'First release in which the former id leads to the present one.';
comment on column former_id.id is 'The id that it has.';
