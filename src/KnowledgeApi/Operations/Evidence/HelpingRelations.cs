namespace KnowledgeApi.Operations.Evidence;

/// <summary>The relations that say what helps with a condition; the others are counted apart.</summary>
internal static class HelpingRelations
{
    public static readonly string[] Codes = ["treats", "prevents", "corrects"];

    /// <summary>The codes as a list of SQL.</summary>
    public static readonly string InSql = string.Join(", ", Codes.Select(c => $"'{c}'"));
}
