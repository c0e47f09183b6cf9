using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Operations.Evidence.Rows;

/// <summary>The rows of evidence: built from the entries when a release is published, so that reading only selects.</summary>
internal static class RowDerivation
{
    public static readonly Derivation Definition = new()
    {
        Staging = $"{RowPublishSql.Staging};\n{CountPublishSql.Staging}",
        StageRelease = RowStaging.Fill,
        Differs = RowPublishSql.Differ,
        Open = [RowPublishSql.Close, RowPublishSql.Open, CountPublishSql.Fill, CountPublishSql.Close, CountPublishSql.Open],
        Refusal = new(RowPublishSql.Astray, "The vocabularies evidence-groups and evidence-phrases of this program are not those of the files, on"),
    };

    /// <summary>The rows as answers show them.</summary>
    public static readonly DocumentSource Documents = DocumentSource.Of(CollectionNames.Evidence, release => Knowledge.Of(release).Rows.Select(r => r.Row)) with { IsConcluded = true };
}
