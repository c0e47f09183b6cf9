using System.Text.Json.Serialization;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Studies;

/// <summary>A result as reported. Every number is as reported; what is not reported is absent.</summary>
public abstract record ReportedResult
{
    /// <summary>Id: study and number.</summary>
    /// <example>ST009-R1</example>
    [JsonPropertyOrder(-10)]
    public required string Id { get; init; }

    /// <summary>What was measured, as the study names it.</summary>
    /// <example>RLS severity (IRLS, 0 to 40)</example>
    public required string OutcomeText { get; init; }

    /// <summary>The relation it bears on: whether something treats, prevents or corrects, raises a risk or is linked. Absent where it bears on none, as for values at the start.</summary>
    /// <example>treats</example>
    [Vocabulary("relations")]
    public string? Relation { get; init; }

    /// <summary>What was compared. Only `placebo`, `no-treatment`, `usual-care` and `same-co-treatment` tell what something does.</summary>
    /// <example>placebo</example>
    [Vocabulary("result-comparators")]
    public required string Comparator { get; init; }

    /// <summary>How it was given, where that is known.</summary>
    /// <example>oral</example>
    [Vocabulary("routes")]
    public string? Route { get; init; }

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

    /// <summary>People per 1000 to whom it happens without the intervention, as the review assumes.</summary>
    /// <example>94</example>
    public decimal? AssumedRisk { get; init; }

    /// <summary>People per 1000 to whom it happens with the intervention.</summary>
    /// <example>127</example>
    public decimal? CorrespondingRisk { get; init; }

    /// <summary>Which side it favours.</summary>
    /// <example>intervention</example>
    [Vocabulary("favours")]
    public required string Favours { get; init; }

    /// <summary>GRADE certainty that the review itself states.</summary>
    /// <example>moderate</example>
    [Vocabulary("certainties")]
    public string? Certainty { get; init; }

    /// <summary>Standing of the figures, where it is not that of the study: superseded where a later version of the review has others.</summary>
    [Vocabulary("study-standings")]
    public string? Standing { get; init; }

    /// <summary>How far the result was checked, where that differs from the study.</summary>
    [Vocabulary("verification")]
    public string? Verification { get; init; }

    /// <summary>The result in one sentence.</summary>
    public required string Summary { get; init; }
}

/// <summary>One result of a study. Every number is as reported; what is not reported is absent.</summary>
public sealed record StudyResult : ReportedResult
{
    /// <summary>What was measured, in the one list of outcomes. Absent for statements of guidelines, which measure nothing.</summary>
    [JsonPropertyOrder(-5)]
    public Reference? Outcome { get; init; }

    /// <summary>The nutrient it is about; absent where it is about several together, or none.</summary>
    [JsonPropertyOrder(-4)]
    public Reference? Subject { get; init; }

    /// <summary>The condition it is about; absent where it is about none.</summary>
    [JsonPropertyOrder(-3)]
    public Reference? Condition { get; init; }
}
