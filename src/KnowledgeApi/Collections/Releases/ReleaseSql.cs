namespace KnowledgeApi.Collections.Releases;

internal static class ReleaseSql
{

    public const string Columns = "r.id, r.published_at, r.notes, r.contract, r.checksum, r.documents, r.counts, (select p.id from release p where p.ordinal = r.ordinal - 1) as previous";

    public const string NewestFirst = "-r.ordinal";

    public const string OldestFirst = "r.ordinal";
}
