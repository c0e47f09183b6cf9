using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Evidence;

/// <summary>What one result shows of one outcome. Every number is as reported; what is not reported is absent.</summary>
public sealed record OutcomeEffect
{
    /// <summary>The outcome.</summary>
    public required Reference Outcome { get; init; }

    /// <summary>What it tells about the condition.</summary>
    /// <example>severity</example>
    [Vocabulary("outcome-roles")]
    public required string Role { get; init; }

    /// <summary>How much it weighs in a decision.</summary>
    /// <example>critical</example>
    [Vocabulary("outcome-priorities")]
    public required string Priority { get; init; }

    /// <summary>Which way is better.</summary>
    /// <example>lower</example>
    [Vocabulary("outcome-directions")]
    public required string Better { get; init; }

    /// <summary>What the estimate is.</summary>
    /// <example>mean-difference</example>
    [Vocabulary("measures")]
    public required string Measure { get; init; }

    /// <summary>Point estimate.</summary>
    /// <example>-3.78</example>
    public decimal? Estimate { get; init; }

    /// <summary>Lower bound of its interval.</summary>
    /// <example>-6.25</example>
    public decimal? Lower { get; init; }

    /// <summary>Upper bound of its interval.</summary>
    /// <example>-1.31</example>
    public decimal? Upper { get; init; }

    /// <summary>Level of the interval in percent.</summary>
    /// <example>95</example>
    public decimal? Level { get; init; }

    /// <summary>Unit of estimate and bounds.</summary>
    /// <example>points</example>
    public string? Unit { get; init; }

    /// <summary>Participants behind it.</summary>
    /// <example>345</example>
    public int? Participants { get; init; }

    /// <summary>Studies behind it.</summary>
    /// <example>7</example>
    public int? Studies { get; init; }

    /// <summary>People per 1000 to whom it happens without it.</summary>
    /// <example>94</example>
    public decimal? AssumedRisk { get; init; }

    /// <summary>People per 1000 to whom it happens with it.</summary>
    /// <example>127</example>
    public decimal? CorrespondingRisk { get; init; }

    /// <summary>Whether the effect is as large as people notice. `not-known` where no smallest difference was read.</summary>
    /// <example>not-known</example>
    [Vocabulary("worthwhile")]
    public required string Worthwhile { get; init; }

    /// <summary>Which side the result favours, as reported.</summary>
    /// <example>intervention</example>
    [Vocabulary("favours")]
    public required string Favours { get; init; }

    /// <summary>Certainty that the review prints for this result; `not-rated` where it prints none, or none was read.</summary>
    /// <example>moderate</example>
    [Vocabulary("certainties")]
    public required string Certainty { get; init; }

    /// <summary>What was compared.</summary>
    /// <example>placebo</example>
    [Vocabulary("result-comparators")]
    public required string Comparator { get; init; }

    /// <summary>The result in one sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>Id of the result within its study.</summary>
    /// <example>ST009-R1</example>
    public required string Result { get; init; }

    /// <summary>The study.</summary>
    public required Reference Study { get; init; }
}
