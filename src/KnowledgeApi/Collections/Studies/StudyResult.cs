using System.Text.Json.Serialization;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Studies;

/// <summary>A result as reported. Every number is as reported; what was not reported is absent.</summary>
public abstract record ReportedResult
{
    /// <summary>Id of the result, made of the study's id and a number.</summary>
    /// <example>ST009-R1</example>
    [JsonPropertyOrder(-10)]
    public required string Id { get; init; }

    /// <summary>What was measured, as the study names it.</summary>
    /// <example>RLS severity (IRLS, 0 to 40)</example>
    public required string OutcomeText { get; init; }

    /// <summary>The relation that the result bears on: whether something treats, prevents or corrects the condition, raises its risk, or is linked with it. Absent where it bears on none, as for baseline values.</summary>
    /// <example>treats</example>
    [Vocabulary("relations")]
    public string? Relation { get; init; }

    /// <summary>The type of comparison. Only `placebo`, `no-treatment`, `usual-care` and `same-co-treatment` show what the intervention itself does.</summary>
    /// <example>placebo</example>
    [Vocabulary("result-comparators")]
    public required string Comparator { get; init; }

    /// <summary>The route by which the intervention was given, where known.</summary>
    /// <example>oral</example>
    [Vocabulary("routes")]
    public string? Route { get; init; }

    /// <summary>The kind of measure that the estimate is, such as a mean difference.</summary>
    /// <example>mean-difference</example>
    [Vocabulary("measures")]
    public required string Measure { get; init; }

    /// <summary>Point estimate, in `unit`.</summary>
    /// <example>-3.78</example>
    public decimal? Estimate { get; init; }

    /// <summary>Lower bound of the interval around the estimate.</summary>
    /// <example>-6.25</example>
    public decimal? Lower { get; init; }

    /// <summary>Upper bound of the interval around the estimate.</summary>
    /// <example>-1.31</example>
    public decimal? Upper { get; init; }

    /// <summary>Level of the interval in percent.</summary>
    /// <example>95</example>
    public decimal? Level { get; init; }

    /// <summary>Unit of the estimate and its bounds.</summary>
    /// <example>points</example>
    public string? Unit { get; init; }

    /// <summary>Reported p value, from 0 to 1.</summary>
    /// <example>0.03</example>
    public decimal? PValue { get; init; }

    /// <summary>Whether p is equal to `pValue`, below it or above it.</summary>
    /// <example>less-than</example>
    [Vocabulary("p-relations")]
    public string? PRelation { get; init; }

    /// <summary>The group of participants that the result is about.</summary>
    public string? Group { get; init; }

    /// <summary>What was compared with what, in words.</summary>
    /// <example>iron against placebo</example>
    public string? Comparison { get; init; }

    /// <summary>Value in the intervention group.</summary>
    public decimal? InterventionValue { get; init; }

    /// <summary>Value in the comparison group, or before treatment.</summary>
    public decimal? ComparatorValue { get; init; }

    /// <summary>Spread of the values in the two groups, as text.</summary>
    public string? Dispersion { get; init; }

    /// <summary>The time point at which it was measured, as text.</summary>
    public string? TimePoint { get; init; }

    /// <summary>Number of participants behind the result.</summary>
    /// <example>345</example>
    public int? Participants { get; init; }

    /// <summary>Number of studies behind the result.</summary>
    /// <example>7</example>
    public int? Studies { get; init; }

    /// <summary>Assumed risk: the number of people per 1000 who have the outcome without the intervention, as the review assumes.</summary>
    /// <example>94</example>
    public decimal? AssumedRisk { get; init; }

    /// <summary>Corresponding risk: the number of people per 1000 who have the outcome with the intervention.</summary>
    /// <example>127</example>
    public decimal? CorrespondingRisk { get; init; }

    /// <summary>The side that the result favours.</summary>
    /// <example>intervention</example>
    [Vocabulary("favours")]
    public required string Favours { get; init; }

    /// <summary>Certainty of the evidence in GRADE levels, as the review itself states it.</summary>
    /// <example>moderate</example>
    [Vocabulary("certainties")]
    public string? Certainty { get; init; }

    /// <summary>Standing of the figures, where it differs from that of the study: `superseded` where a later version of the review has different figures.</summary>
    [Vocabulary("study-standings")]
    public string? Standing { get; init; }

    /// <summary>How far the result was checked, where that differs from the study.</summary>
    [Vocabulary("verification")]
    public string? Verification { get; init; }

    /// <summary>The result in one sentence.</summary>
    public required string Summary { get; init; }
}

/// <summary>One result of a study. Every number is as reported; what was not reported is absent.</summary>
public sealed record StudyResult : ReportedResult
{
    /// <summary>What was measured, as an item of the shared list of outcomes. Absent for statements of guidelines, which measure nothing.</summary>
    [JsonPropertyOrder(-5)]
    public Reference? Outcome { get; init; }

    /// <summary>The nutrient that the result is about. Absent where it is about several together, or about none.</summary>
    [JsonPropertyOrder(-4)]
    public Reference? Subject { get; init; }

    /// <summary>The condition that the result is about. Absent where it is about none.</summary>
    [JsonPropertyOrder(-3)]
    public Reference? Condition { get; init; }
}
