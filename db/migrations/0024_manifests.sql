-- A release is its content: the manifest that it was published from stays with it.

alter table release add column manifest text;
comment on column release.manifest is 'The manifest of the release as it stands in its file: what it consists of, entry by entry, and what it is based on. Null where the release was published before there were manifests.';
comment on column release.checksum is 'Checksum of the manifest: root of a hash tree over its entries, its name, its date, its notes and the release it is based on.';
comment on column release.documents is 'Root of a hash tree over the digests of all live documents: equal roots, equal answers. Null until the documents of the release are made.';
comment on column release.published_at is 'When the release was cut.';

-- Edits that belong to no release yet are served by a developer's own service only, under this name.
alter table release drop constraint release_id_check;
alter table release add constraint release_id_check check (id ~ '^[0-9]{4}\.[1-9][0-9]*$' or id = 'draft');
comment on column release.id is 'Public name: year of publication and a running number in that year; draft for edits that are not released.';

drop function release_at(int);
create function release_at(release int)
returns table (id text, since int, ordinal int, published_at timestamptz, notes text, contract text, checksum text, documents text, counts jsonb, search tsvector)
language sql stable parallel safe
as $$
  select r.id, r.ordinal, r.ordinal, r.published_at, r.notes, r.contract, r.checksum, r.documents, r.counts,
         to_tsvector('simple', r.id || coalesce(' ' || r.notes, ''))
  from release r where r.ordinal <= release_at.release
$$;
comment on function release_at(int) is 'The releases published up to a release, in the shape of the other collections.';
comment on column release.contract is 'Version of the contract whose form the documents of the release have.';
