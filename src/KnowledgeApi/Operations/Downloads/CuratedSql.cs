namespace KnowledgeApi.Operations.Downloads;

internal static class CuratedSql
{
    /// <summary>The release that the files are then edited from.</summary>
    public const string Seal = """
        /* CuratedSql.Seal */
        select r.id, r.checksum from release r where r.ordinal = @At
        """;

    /// <summary>The next entries of a collection at a release, as the curators wrote them.</summary>
    public const string Entries = """
        /* CuratedSql.Entries */
        select i.id, i.entry::text as entry from item_at(@At) i
        where i.collection = @Collection and i.id > @AfterId
        order by i.id
        limit @Take
        """;
}
