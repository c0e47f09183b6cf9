using KnowledgeApi.Publishing;

namespace KnowledgeApi.Operations.Paths;

/// <summary>The edges that paths are searched in.</summary>
internal static class EdgeDerivation
{
    public static readonly Derivation Definition = new() { Open = [EdgeSql.Close, EdgeSql.Open] };
}
