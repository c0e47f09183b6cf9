namespace KnowledgeApi.Collections.References;

/// <summary>How far a curator has seen a study or a result for himself.</summary>
internal static class VerificationLevel
{
    /// <summary>Whether it was seen, whole or in part; what nobody has seen backs nothing.</summary>
    public static bool IsChecked(string? verification) => verification is "verified" or "partly-verified";

    /// <summary>Whether it is known which publication it is; what is not stands in no list and counts nowhere.</summary>
    public static bool IsIdentified(string? verification) => verification is not "not-identified";
}
