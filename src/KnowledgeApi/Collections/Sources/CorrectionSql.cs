namespace KnowledgeApi.Collections.Sources;

internal static class CorrectionSql
{
    /// <summary>The row names one of the corrections.</summary>
    public const string Concerns = "r.corrections && @Correction";
}
