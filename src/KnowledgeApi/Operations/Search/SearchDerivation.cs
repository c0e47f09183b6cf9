using KnowledgeApi.Publishing;

namespace KnowledgeApi.Operations.Search;

/// <summary>The texts that can be searched, and the names by which items are found.</summary>
internal static class SearchDerivation
{
    public static readonly Derivation Definition = new()
    {
        Staging = SearchPublishSql.Staging,
        StageEntries = SearchStaging.Write,
        Close = [SearchPublishSql.CloseTexts, SearchPublishSql.CloseNames],
        Open = [SearchPublishSql.OpenTexts, SearchPublishSql.OpenNames],
    };
}
