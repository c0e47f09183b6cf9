namespace KnowledgeApi.Collections.Sources;

internal static class CorrectionSql
{
    /// <summary>Matches items that name one of the given corrections.</summary>
    public const string Concerns = "r.corrections && @Correction";
}
