using KnowledgeApi.Collections.Interactions;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Claims;

/// <summary>What a claim of kind `interaction` says, in parts. Each partner is an item of `/v1/interactions`.</summary>
public sealed record ClaimInteraction
{
    /// <summary>The nutrient.</summary>
    public required Reference Nutrient { get; init; }

    /// <summary>Id of the form, where only that form interacts.</summary>
    public string? Form { get; init; }

    /// <summary>What it interacts with.</summary>
    public required Reference[] Other { get; init; }

    /// <summary>What happens.</summary>
    public required string Effect { get; init; }

    /// <summary>How grave it is. Absent where the source does not say; that does not mean harmless.</summary>
    [Vocabulary("interaction-severities")]
    public string? Severity { get; init; }

    /// <summary>What the source says to do.</summary>
    [Vocabulary("interaction-managements")]
    public string? Management { get; init; }

    /// <summary>How far apart to take them.</summary>
    public Separation? Separation { get; init; }

    /// <summary>The dose above which it matters.</summary>
    public DoseThreshold? DoseThreshold { get; init; }
}

/// <summary>What a claim of kind `recommendation` says, in parts.</summary>
public sealed record Recommendation
{
    /// <summary>Who recommends.</summary>
    /// <example>American Academy of Sleep Medicine</example>
    public required string Body { get; init; }

    /// <summary>Year of the recommendation.</summary>
    /// <example>2025</example>
    public int? Year { get; init; }

    /// <summary>What for.</summary>
    /// <example>treat</example>
    [Vocabulary("recommendation-aims")]
    public required string Aim { get; init; }

    /// <summary>Which way.</summary>
    /// <example>for</example>
    [Vocabulary("recommendation-directions")]
    public required string Direction { get; init; }

    /// <summary>How strongly, in the body's own terms.</summary>
    /// <example>strong</example>
    public string? Strength { get; init; }

    /// <summary>For whom, and at which values of which marker.</summary>
    public string? Criteria { get; init; }

    /// <summary>The dose, as recommended.</summary>
    public string? Dose { get; init; }
}

/// <summary>The typed part of an interaction as the curated files hold it.</summary>
internal sealed record InteractionEntry
{
    public required string Nutrient { get; init; }
    public string? Form { get; init; }
    public required string[] Other { get; init; }
    public required string Effect { get; init; }
    [Vocabulary("interaction-severities")]
    public string? Severity { get; init; }
    [Vocabulary("interaction-managements")]
    public string? Management { get; init; }
    public Separation? Separation { get; init; }
    public DoseThreshold? DoseThreshold { get; init; }
}
