namespace KnowledgeApi.Operations.Manifests;

internal static class ManifestSql
{
    public const string Manifest = """
        /* ManifestSql.Manifest */
        select r.manifest from release r where r.ordinal = @At
        """;

    public const string Seal = """
        /* ManifestSql.Seal */
        select r.checksum, r.contract from release r where r.ordinal = @At
        """;

    /// <summary>The digest of every document of a release.</summary>
    public const string Digests = """
        /* ManifestSql.Digests */
        select d.collection || '/' || d.id as key, d.digest from document_at(@At) d
        """;
}
