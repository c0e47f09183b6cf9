using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Studies;

/// <summary>An arm of a trial.</summary>
public sealed record Arm
{
    /// <summary>Name of the arm.</summary>
    /// <example>Magnesium oxide</example>
    public required string Label { get; init; }

    /// <summary>What was given in the arm, as text.</summary>
    public string? Intervention { get; init; }

    /// <summary>Id of the nutrient that was given.</summary>
    /// <example>magnesium</example>
    public string? Nutrient { get; init; }

    /// <summary>Id of the form of the nutrient.</summary>
    /// <example>magnesium-oxide</example>
    public string? Form { get; init; }

    /// <summary>The dose as reported, as text. `dosages` refers to it as structured fields.</summary>
    /// <example>250 mg/day</example>
    public string? Dose { get; init; }

    /// <summary>Ids of the dosages given in the arm, which hold the dose as structured fields with its readings in elemental or activity units. There are several where several nutrients, or changing doses, were given.</summary>
    public string[]? Dosages { get; init; }

    /// <summary>Number of participants in the arm.</summary>
    /// <example>25</example>
    public int? Participants { get; init; }

    /// <summary>True for the control arm.</summary>
    public bool? Control { get; init; }
}

/// <summary>Risk of bias of a study.</summary>
public sealed record RiskOfBias
{
    /// <summary>Risk-of-bias rating.</summary>
    /// <example>some-concerns</example>
    [Vocabulary("risk-ratings")]
    public required string Rating { get; init; }

    /// <summary>The reason for the rating.</summary>
    public string? Note { get; init; }
}

/// <summary>A passage that stands in some relation to a study.</summary>
public sealed record SeedPassage
{
    /// <summary>Id of the passage.</summary>
    /// <example>rupa-health-magnesium-b6-rls-p59</example>
    public required string Passage { get; init; }

    /// <summary>How the passage relates to the study.</summary>
    /// <example>cited</example>
    [Vocabulary("citation-relations")]
    public required string Relation { get; init; }
}
