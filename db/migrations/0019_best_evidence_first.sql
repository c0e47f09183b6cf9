-- Claims about a thing are listed with the best evidence first: the rank of a claim stands in the graph too, in the index that finds them.

alter table claim add column rank int;
update claim c set rank = certainty_rank(c.certainty) * 1000 + 999 - least(999, (
  select count(distinct e.study) from claim_evidence e where e.claim = c.id and e.since = c.since));
alter table claim alter column rank set not null;
drop index claim_certainty_rank;
create index claim_rank on claim (rank, id);
comment on column claim.rank is 'Its place among claims, the lowest first: by certainty, then by the number of studies that tested it.';

alter table link add column rank int;
update link l set rank = c.rank from claim c where l.collection = 'claims' and l.role in ('about', 'about-inherited') and c.id = l.id and c.since = l.since;
create index link_rank on link (collection, role, target, rank, id) include (since) where rank is not null;
comment on column link.rank is 'The rank of the item that refers, for what it is about; null where its items have none.';
