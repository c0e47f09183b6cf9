namespace KnowledgeApi.Platform.Releases;

internal static class ReleaseNamesSql
{
    /// <summary>All releases, oldest first: what each holds, and how it is described.</summary>
    public const string All = """
        /* ReleaseNamesSql.All */
        select r.ordinal, r.id, r.checksum, r.documents,
               concat_ws(E'\n', extract(epoch from r.published_at), r.contract, r.counts, r.notes) as description
        from release r order by r.ordinal
        """;
}
