namespace KnowledgeApi.Platform.Releases;

internal static class ReleaseNamesSql
{
    /// <summary>All releases, oldest first.</summary>
    public const string All = "/* ReleaseNamesSql.All */ select ordinal, id, checksum from release order by ordinal";
}
