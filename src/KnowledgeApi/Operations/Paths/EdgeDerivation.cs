using KnowledgeApi.Publishing;

namespace KnowledgeApi.Operations.Paths;

/// <summary>The edges in which paths are searched.</summary>
internal static class EdgeDerivation
{
    public static readonly Derivation Definition = new() { Open = [EdgeSql.Close, EdgeSql.Open] };
}
