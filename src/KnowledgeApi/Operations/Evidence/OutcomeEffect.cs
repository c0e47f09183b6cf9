using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Evidence;

/// <summary>What one result shows for one outcome. Every number is as reported; a number that was not reported is absent.</summary>
public sealed record OutcomeEffect
{
    /// <summary>The outcome that was measured.</summary>
    public required Reference Outcome { get; init; }

    /// <summary>What the outcome tells about the condition.</summary>
    /// <example>severity</example>
    [Vocabulary("outcome-roles")]
    public required string Role { get; init; }

    /// <summary>How much the outcome weighs in a decision.</summary>
    /// <example>critical</example>
    [Vocabulary("outcome-priorities")]
    public required string Priority { get; init; }

    /// <summary>The direction in which the outcome is better.</summary>
    /// <example>lower</example>
    [Vocabulary("outcome-directions")]
    public required string Better { get; init; }

    /// <summary>Effect measure of the estimate.</summary>
    /// <example>mean-difference</example>
    [Vocabulary("measures")]
    public required string Measure { get; init; }

    /// <summary>Point estimate, in `unit` if there is one. Absent where not reported.</summary>
    /// <example>-3.78</example>
    public decimal? Estimate { get; init; }

    /// <summary>Lower bound of the interval around the estimate, in `unit` if there is one. Absent where not reported.</summary>
    /// <example>-6.25</example>
    public decimal? Lower { get; init; }

    /// <summary>Upper bound of the interval around the estimate, in `unit` if there is one. Absent where not reported.</summary>
    /// <example>-1.31</example>
    public decimal? Upper { get; init; }

    /// <summary>Level of the interval in per cent, such as 95. Absent where not reported.</summary>
    /// <example>95</example>
    public decimal? Level { get; init; }

    /// <summary>Unit of the estimate and its bounds. Absent where there is none or none was reported.</summary>
    /// <example>points</example>
    public string? Unit { get; init; }

    /// <summary>Number of participants behind the result. Absent where not reported.</summary>
    /// <example>345</example>
    public int? Participants { get; init; }

    /// <summary>Number of studies behind the result. Absent where not reported.</summary>
    /// <example>7</example>
    public int? Studies { get; init; }

    /// <summary>Assumed risk: the number of people per 1000 to whom the outcome happens without the intervention. Absent where not reported.</summary>
    /// <example>94</example>
    public decimal? AssumedRisk { get; init; }

    /// <summary>Corresponding risk: the number of people per 1000 to whom the outcome happens with the intervention. Absent where not reported.</summary>
    /// <example>127</example>
    public decimal? CorrespondingRisk { get; init; }

    /// <summary>Whether the effect is as large as people notice. `not-known` where the interval leaves it open or no minimal important difference was read.</summary>
    /// <example>not-known</example>
    [Vocabulary("worthwhile")]
    public required string Worthwhile { get; init; }

    /// <summary>The side that the result favours, as reported.</summary>
    /// <example>intervention</example>
    [Vocabulary("favours")]
    public required string Favours { get; init; }

    /// <summary>Certainty that the review prints for this result. `not-rated` where it prints none or none was read.</summary>
    /// <example>moderate</example>
    [Vocabulary("certainties")]
    public required string Certainty { get; init; }

    /// <summary>The comparator: what the result compares with.</summary>
    /// <example>placebo</example>
    [Vocabulary("result-comparators")]
    public required string Comparator { get; init; }

    /// <summary>The result in one sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>Id of the result within its study.</summary>
    /// <example>ST009-R1</example>
    public required string Result { get; init; }

    /// <summary>The study that reports the result.</summary>
    public required Reference Study { get; init; }
}
