namespace KnowledgeApi.Collections.References;

/// <summary>How far a curator has personally seen a study or a result.</summary>
internal static class VerificationLevel
{
    /// <summary>Whether it was seen, in whole or in part. What nobody has seen supports nothing.</summary>
    public static bool IsChecked(string? verification) => verification is "verified" or "partly-verified";

    /// <summary>Whether the publication could be identified. An unidentified one is not listed and not counted.</summary>
    public static bool IsIdentified(string? verification) => verification is not "not-identified";
}
