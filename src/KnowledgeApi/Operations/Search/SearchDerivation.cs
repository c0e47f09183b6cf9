using KnowledgeApi.Publishing;

namespace KnowledgeApi.Operations.Search;

/// <summary>What can be found, and by which names.</summary>
internal static class SearchDerivation
{
    public static readonly Derivation Definition = new()
    {
        Staging = SearchPublishSql.Staging,
        Stage = SearchStaging.Write,
        Close = [SearchPublishSql.CloseTexts, SearchPublishSql.CloseNames],
        Open = [SearchPublishSql.OpenTexts, SearchPublishSql.OpenNames],
    };
}
