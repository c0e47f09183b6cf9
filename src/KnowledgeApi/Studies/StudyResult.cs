using KnowledgeApi.Vocabularies;

namespace KnowledgeApi.Studies;

/// <summary>One result of a study. Every number is as reported; what is not reported is absent.</summary>
public sealed record StudyResult
{
    /// <summary>Id: study and number.</summary>
    /// <example>ST009-R1</example>
    public required string Id { get; init; }

    /// <summary>What was measured.</summary>
    /// <example>RLS severity (IRLS, 0 to 40)</example>
    public required string Outcome { get; init; }

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

    /// <summary>Reported p value, 0 to 1.</summary>
    /// <example>0.03</example>
    public decimal? PValue { get; init; }

    /// <summary>Whether p is that value, below or above it.</summary>
    /// <example>less-than</example>
    [Vocabulary("p-relations")]
    public string? PRelation { get; init; }

    /// <summary>Who the result is about.</summary>
    public string? Group { get; init; }

    /// <summary>What was compared.</summary>
    /// <example>iron against placebo</example>
    public string? Comparison { get; init; }

    /// <summary>Value in the intervention group.</summary>
    public decimal? InterventionValue { get; init; }

    /// <summary>Value in the comparison group, or before treatment.</summary>
    public decimal? ComparatorValue { get; init; }

    /// <summary>Spread of those values.</summary>
    public string? Dispersion { get; init; }

    /// <summary>When it was measured.</summary>
    public string? TimePoint { get; init; }

    /// <summary>Participants behind the result.</summary>
    /// <example>345</example>
    public int? Participants { get; init; }

    /// <summary>Studies behind the result.</summary>
    /// <example>7</example>
    public int? Studies { get; init; }

    /// <summary>Which side it favours.</summary>
    /// <example>intervention</example>
    [Vocabulary("favours")]
    public required string Favours { get; init; }

    /// <summary>GRADE certainty that the review itself states.</summary>
    /// <example>moderate</example>
    [Vocabulary("certainties")]
    public string? Certainty { get; init; }

    /// <summary>How far the result was checked, where that differs from the study.</summary>
    [Vocabulary("verification")]
    public string? Verification { get; init; }

    /// <summary>The result in one sentence.</summary>
    public required string Summary { get; init; }
}
