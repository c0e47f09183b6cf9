using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Claims;

/// <summary>What a claim of kind `interaction` says, as structured fields. Each partner in `other` is an item of `/v1/interactions`.</summary>
public sealed record ClaimInteraction
{
    /// <summary>The nutrient that interacts.</summary>
    public required Reference Nutrient { get; init; }

    /// <summary>Id of the form of the nutrient. Present only where just that form interacts.</summary>
    public string? Form { get; init; }

    /// <summary>The partners that the nutrient interacts with.</summary>
    public required Reference[] Other { get; init; }

    /// <summary>What happens when they are combined.</summary>
    public required string Effect { get; init; }

    /// <summary>How severe the interaction is. Absent where the source does not say; that does not mean harmless.</summary>
    [Vocabulary("interaction-severities")]
    public string? Severity { get; init; }

    /// <summary>What the source says to do about the interaction.</summary>
    [Vocabulary("interaction-managements")]
    public string? Management { get; init; }

    /// <summary>How far apart in time to take the nutrient and the partner.</summary>
    public Separation? Separation { get; init; }

    /// <summary>The dose above which the interaction matters.</summary>
    public DoseThreshold? DoseThreshold { get; init; }
}

/// <summary>What a claim of kind `recommendation` says, as structured fields.</summary>
public sealed record Recommendation
{
    /// <summary>The organisation that makes the recommendation.</summary>
    /// <example>American Academy of Sleep Medicine</example>
    public required string Body { get; init; }

    /// <summary>Year of the recommendation.</summary>
    /// <example>2025</example>
    public int? Year { get; init; }

    /// <summary>The purpose of the recommendation, such as treatment.</summary>
    /// <example>treat</example>
    [Vocabulary("recommendation-aims")]
    public required string Aim { get; init; }

    /// <summary>Direction of the recommendation, such as for or against.</summary>
    /// <example>for</example>
    [Vocabulary("recommendation-directions")]
    public required string Direction { get; init; }

    /// <summary>Strength of the recommendation, in the organisation's own terms.</summary>
    /// <example>strong</example>
    public string? Strength { get; init; }

    /// <summary>Who the recommendation applies to, and at which values of which marker.</summary>
    public string? Criteria { get; init; }

    /// <summary>The dose as recommended, as text.</summary>
    public string? Dose { get; init; }
}

/// <summary>The structured fields of an interaction as stored in the curated files.</summary>
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

/// <summary>How many hours apart two things should be taken.</summary>
public sealed record Separation
{
    /// <summary>Minimum number of hours before the nutrient at which the partner is taken.</summary>
    /// <example>2</example>
    public decimal? HoursBefore { get; init; }

    /// <summary>Minimum number of hours after the nutrient at which the partner is taken.</summary>
    /// <example>4</example>
    public decimal? HoursAfter { get; init; }

    /// <summary>The separation in words. Where the source gives a range, the numeric fields hold its lower end.</summary>
    public required string Text { get; init; }
}

/// <summary>A dose above which something matters.</summary>
public sealed record DoseThreshold
{
    /// <summary>The amount, in `unit`.</summary>
    /// <example>400</example>
    public required decimal Value { get; init; }

    /// <summary>Unit of the amount.</summary>
    /// <example>mg</example>
    [Vocabulary("units")]
    public required string Unit { get; init; }

    /// <summary>The period that the amount is for.</summary>
    /// <example>day</example>
    [Vocabulary("frequency-periods")]
    public required string Per { get; init; }
}
