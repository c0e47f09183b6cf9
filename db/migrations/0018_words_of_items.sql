-- The words by which an item is found include the names of what it is about. When such a name changes, the words change and the item does not:
-- they have versions of their own, and stand in one table for search and for the parameter q of every list.

alter table findable add column version int, add column digest text, add column in_search boolean not null default true;
update findable set version = since;
alter table findable alter column version set not null, alter column in_search drop default;
alter table findable drop constraint findable_collection_id_since_fkey;
alter table findable add foreign key (collection, id, version) references item (collection, id, since) on delete cascade;
create unique index findable_live on findable (collection, id) where until is null;
create index findable_others on findable using gin (words) where collection not in ('claims', 'evidence-lines');
comment on table findable is 'The words by which search and the parameter q find an item. A text ends with the version of its item, or earlier when something that it names is renamed.';
comment on column findable.since is 'First release that holds this text.';
comment on column findable.version is 'First release that holds the version of the item.';
comment on column findable.digest is 'SHA-256 of the text; null for texts of releases that had none.';
comment on column findable.in_search is 'Whether search and suggestions show the item; q finds it all the same.';

-- Interactions are found by the words of their claim.
create index interaction_claim on interaction (claim);

-- Items that search does not show had no row: they get one from the words of their list.
insert into findable (collection, id, since, until, version, in_search, label, text, words)
select i.collection, i.id, i.since, i.until, i.since, false, i.label, i.label, s.search
from item i join study s on i.collection = 'studies' and s.id = i.id and s.since = i.since
where not exists (select from findable f where f.collection = i.collection and f.id = i.id and f.since = i.since);

alter table nutrient drop column search;
alter table condition drop column search;
alter table concept drop column search;
alter table source drop column search;
alter table study drop column search;
alter table claim drop column search;
alter table mechanism drop column search;
alter table dosage drop column search;
alter table vocabulary drop column search;
alter table disagreement drop column search;
alter table conclusion drop column search;
alter table reference_intake drop column search;
alter table outcome drop column search;
alter table interaction drop column search;
