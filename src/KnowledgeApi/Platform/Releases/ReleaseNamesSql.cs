namespace KnowledgeApi.Platform.Releases;

internal static class ReleaseNamesSql
{
    /// <summary>All releases, oldest first: what each holds, and how it is described. Before them, whether the server is a standby; after them, every id that an item or a part had before, the earliest first.</summary>
    public const string All = """
        /* ReleaseNamesSql.All */
        select pg_is_in_recovery();
        select r.ordinal, r.id, r.checksum, r.documents, extract(epoch from r.published_at)::float8 as published,
               concat_ws(E'\n', r.contract, r.counts, r.notes) as description
        from release r order by r.ordinal;
        select collection, former, since, id from former_id order by since
        """;
}
