namespace KnowledgeApi.Publishing;

/// <summary>The SQL that makes a tree a release: all set-based, all in one transaction.</summary>
internal static class PublishSql
{
    public const string Lock = "select pg_advisory_xact_lock(7309741)";

    public const string Staging = """
        create temp table staged (collection text collate "C", id text collate "C", digest text, label text, entry jsonb, rank int)
          on commit drop;
        create temp table staged_withdrawal (collection text collate "C", id text collate "C", reason text,
          target_collections text[], targets text[]) on commit drop;
        create temp table staged_link (collection text collate "C", id text collate "C", role text, position int,
          target_collection text, target text) on commit drop;
        create temp table staged_former_id (collection text collate "C", former text collate "C", id text collate "C") on commit drop;
        """;

    public const string CopyEntries = "copy staged (collection, id, digest, label, entry, rank) from stdin (format binary)";

    public const string CopyLinks = "copy staged_link (collection, id, role, position, target_collection, target) from stdin (format binary)";

    public const string CopyWithdrawals = "copy staged_withdrawal (collection, id, reason, target_collections, targets) from stdin (format binary)";

    public const string CopyFormerIds = "copy staged_former_id (collection, former, id) from stdin (format binary)";

    /// <summary>What was given another id leaves under its former one: that is its reason, and the item itself replaces it.</summary>
    public const string WithdrawRenamed = """
        insert into staged_withdrawal (collection, id, reason, target_collections, targets)
        select f.collection, f.former, 'It has another id now.', array[f.collection], array[f.id]
        from staged_former_id f join closed c on c.collection = f.collection and c.id = f.former and c.withdrawn
        where not exists (select from staged_withdrawal w where w.collection = f.collection and w.id = f.former)
        """;

    /// <summary>What leads to another id than before, in the order of the table's key.</summary>
    public const string OpenFormerIds = """
        insert into former_id (collection, former, since, id)
        select s.collection, s.former, @Ordinal, s.id from staged_former_id s
        where s.id is distinct from (select f.id from former_id f where f.collection = s.collection and f.former = s.former order by f.since desc limit 1)
        order by s.collection, s.former
        """;

    /// <summary>
    /// Each side is read once, whatever it holds. Every collection then takes its own entries from those that are opened, and finds them by the index:
    /// in the first release they are the whole base.
    /// </summary>
    public const string Difference = """
        analyze staged;
        create temp table closed on commit drop as
          select i.collection, i.id, n.id is null as withdrawn
          from item i left join staged n on n.collection = i.collection and n.id = i.id
          where i.until is null and n.digest is distinct from i.digest;
        create temp table opened on commit drop as
          select n.collection, n.id, n.digest, n.label, n.entry, n.rank, i.id is not null as changed
          from staged n left join item i on i.collection = n.collection and i.id = n.id and i.until is null
          where i.digest is distinct from n.digest;
        create index on opened (collection);
        analyze closed;
        analyze opened;
        """;

    /// <summary>What changes, without the entries: in a large release they would fill the memory.</summary>
    public const string Changes = """
        select collection, id, case when changed then 'changed' else 'added' end as kind from opened
        union all
        select collection, id, 'withdrawn' from closed where withdrawn
        order by collection, id
        """;

    /// <summary>What changes, with the entries before and after.</summary>
    public const string ChangesInFull = """
        select o.collection, o.id, case when o.changed then 'changed' else 'added' end as kind, i.entry::text as before, o.entry::text as after
        from opened o left join item i on i.collection = o.collection and i.id = o.id and i.until is null
        union all
        select collection, id, 'withdrawn', null, null from closed where withdrawn
        order by collection, id
        """;

    /// <summary>A withdrawn id must not be reused: it would mean something else.</summary>
    public const string Reused = """
        select o.collection, o.id from opened o
        where not o.changed and (exists (select from item i where i.collection = o.collection and i.id = o.id)
                                 or exists (select from withdrawal w where w.collection = o.collection and w.id = o.id)
                                 or exists (select from former_id f where f.collection = o.collection and f.former = o.id))
        """;

    /// <summary>No published item may be removed without a reason.</summary>
    public const string Unexplained = """
        select c.collection, c.id from closed c
        where c.withdrawn and not exists (select from staged_withdrawal w where w.collection = c.collection and w.id = c.id)
        order by c.collection, c.id
        """;

    public const string NextOrdinal = "select coalesce(max(ordinal), 0) + 1 from release";

    public const string Names = "select id from release";

    public const string Published = "select id::text, checksum from release order by ordinal";

    /// <summary>What the next release is based on.</summary>
    public const string Newest = "select id::text, checksum from release order by ordinal desc limit 1";

    public const string CloseItems = """
        update item i set until = @Ordinal from closed c where i.collection = c.collection and i.id = c.id and i.until is null
        """;

    public const string OpenItems = """
        insert into item (collection, id, since, digest, label, entry) select collection, id, @Ordinal, digest, label, entry from opened
        order by collection, id
        """;

    /// <summary>The first reason given for a withdrawal stays: published data is not edited.</summary>
    public const string Withdraw = """
        with withdrawn as (
          insert into withdrawal (collection, id, release, reason)
          select collection, id, @Ordinal, reason from staged_withdrawal
          on conflict do nothing
          returning collection, id)
        insert into replacement (collection, id, position, target_collection, target)
        select n.collection, n.id, t.position - 1, t.collection, t.id
        from staged_withdrawal n
        join withdrawn w on w.collection = n.collection and w.id = n.id
        cross join unnest(n.target_collections, n.targets) with ordinality as t(collection, id, position)
        """;

    /// <summary>What an item is about knows its rank. In the order of the table's key: in a large release, entries put into an index by chance take longest.</summary>
    public const string OpenLinks = $"""
        insert into link (collection, id, since, role, position, target_collection, target, rank)
        select l.collection, l.id, @Ordinal, l.role, l.position, l.target_collection, l.target,
               case when l.role in ('{EntrySubjects.Direct}', '{EntrySubjects.Inherited}') then o.rank end
        from staged_link l join opened o on o.collection = l.collection and o.id = l.id
        order by l.collection, l.id, l.role, l.position
        """;

    /// <summary>Every live relation must lead to a live item.</summary>
    public const string Dangling = """
        select l.collection, l.id, l.role, l.target
        from link l
        join item i on i.collection = l.collection and i.id = l.id and i.since = l.since and i.until is null
        where not exists (select from item t where t.collection = l.target_collection and t.id = l.target and t.until is null)
        """;

    public const string WriteRelease = """
        insert into release (ordinal, id, published_at, notes, contract, checksum, manifest, counts)
        select @Ordinal, @Id, @Moment, @Notes, @Contract, @Checksum, @Manifest,
               (select coalesce(jsonb_agg(jsonb_build_object('collection', c.collection, 'items', c.items) order by c.collection), '[]')
                from (select collection, count(*) as items from item where until is null group by collection) c)
        """;

    /// <summary>Two words, because Dapper takes a single word for the name of a procedure.</summary>
    public const string Analyse = "analyze (skip_locked)";

    /// <summary>The rows of a collection's table close together with those of the catalogue.</summary>
    public static string CloseRows(EntryKind kind) => $"""
        update {kind.Tables[0]} r set until = @Ordinal from closed c where c.collection = '{kind.Collection}' and r.id = c.id and r.until is null
        """;
}
