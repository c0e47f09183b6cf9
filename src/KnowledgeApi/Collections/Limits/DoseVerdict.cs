namespace KnowledgeApi.Collections.Limits;

/// <summary>The codes of the vocabulary dose-verdicts, and how several verdicts are combined into one.</summary>
internal static class DoseVerdict
{
    public const string BelowReference = "below-reference";
    public const string Within = "within";
    public const string AboveLimit = "above-limit";
    public const string NoLimitSet = "no-limit-set";
    public const string NotComparable = "not-comparable";

    /// <summary>Combines verdicts in order of precedence: an exceeded limit outweighs everything, and a limit that cannot be compared outweighs those that can. After those, a dose below the reference is reported.</summary>
    public static string Combine(IReadOnlyCollection<string> limits, IReadOnlyCollection<string> references) =>
        limits.Contains(AboveLimit) ? AboveLimit
        : limits.Contains(NotComparable) ? NotComparable
        : references.Count > 0 && references.All(r => r == BelowReference) ? BelowReference
        : limits.Contains(Within) ? Within
        : limits.Contains(NoLimitSet) ? NoLimitSet
        : NotComparable;

    public static string InWords(string verdict, bool hasLimit) => verdict switch
    {
        AboveLimit => "The dose alone is above a limit of this authority.",
        Within => "The dose alone is not above the limit of this authority. A limit is not a target.",
        BelowReference when hasLimit => "The dose alone is below the reference intake and not above a limit. What is eaten adds to it.",
        BelowReference => "The dose alone is below the reference intake. No limit of this authority applies here; that does not mean safe.",
        NoLimitSet => "This authority has set no limit. That does not mean that any amount is safe.",
        _ when hasLimit => "The dose cannot be put on the basis of the limit of this authority.",
        _ => "No limit of this authority for this life stage is recorded in this release. That does not mean that any amount is safe.",
    };
}
