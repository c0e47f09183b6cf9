namespace KnowledgeApi.Collections.References;

/// <summary>The standing of a publication (vocabularies study-standings and source-standings).</summary>
internal static class Standing
{
    /// <summary>Retracted, or under an expression of concern: a person must review what rests on it. The SQL function is_doubted does the same; a test keeps the two equal.</summary>
    public static bool IsDoubted(string standing) => standing is "retracted" or "expression-of-concern";
}
