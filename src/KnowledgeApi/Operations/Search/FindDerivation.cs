using KnowledgeApi.Publishing;

namespace KnowledgeApi.Operations.Search;

/// <summary>What can be found, and by which names.</summary>
internal static class FindDerivation
{
    public static readonly Derivation Definition = new()
    {
        Staging = FindPublishSql.Staging,
        Stage = FindStaging.Write,
        Close = [FindPublishSql.CloseTexts, FindPublishSql.CloseNames],
        Open = [FindPublishSql.OpenTexts, FindPublishSql.OpenNames],
    };
}
