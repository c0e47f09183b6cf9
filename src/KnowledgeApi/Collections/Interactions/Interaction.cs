using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Interactions;

/// <summary>A nutrient and one thing it interacts with, as a claim says. Information, not medical advice.</summary>
public sealed record Interaction : Resource
{
    /// <summary>The nutrient.</summary>
    public required Reference Nutrient { get; init; }

    /// <summary>Id of the form, where only that form interacts.</summary>
    public string? Form { get; init; }

    /// <summary>What it interacts with: a medicine, another nutrient, a food, a condition.</summary>
    public required Reference Other { get; init; }

    /// <summary>What happens.</summary>
    /// <example>Less of the antibiotic is taken up.</example>
    public required string Effect { get; init; }

    /// <summary>How grave it is. Absent where the source does not say; that does not mean harmless.</summary>
    /// <example>moderate</example>
    [Vocabulary("interaction-severities")]
    public string? Severity { get; init; }

    /// <summary>What the source says to do; absent where it says nothing.</summary>
    /// <example>separate</example>
    [Vocabulary("interaction-managements")]
    public string? Management { get; init; }

    /// <summary>How far apart to take them.</summary>
    public Separation? Separation { get; init; }

    /// <summary>The dose above which it matters; absent where none is named.</summary>
    public DoseThreshold? DoseThreshold { get; init; }

    /// <summary>The sentence of the claim.</summary>
    public required string Text { get; init; }

    /// <summary>Our verdict on the claim.</summary>
    /// <example>supported</example>
    [Vocabulary("verdicts")]
    public required string Verdict { get; init; }

    /// <summary>Certainty of the evidence for the claim.</summary>
    /// <example>not-rated</example>
    [Vocabulary("certainties")]
    public required string Certainty { get; init; }

    /// <summary>True once a qualified person has reviewed the claim.</summary>
    /// <example>false</example>
    public required bool Reviewed { get; init; }

    /// <summary>The claim, with its sources.</summary>
    public required Reference Claim { get; init; }

    /// <summary>Where it is.</summary>
    public ItemLinks Links => new() { Self = Address.Item(CollectionNames.Interactions, Id) };
}

/// <summary>How many hours apart two things are to be taken.</summary>
public sealed record Separation
{
    /// <summary>The other is taken at least so many hours before the nutrient.</summary>
    /// <example>2</example>
    public decimal? HoursBefore { get; init; }

    /// <summary>The other is taken at least so many hours after the nutrient.</summary>
    /// <example>4</example>
    public decimal? HoursAfter { get; init; }

    /// <summary>In words; where the source gives a range, its lower end is in the numbers.</summary>
    public required string Text { get; init; }
}

/// <summary>A dose above which something matters.</summary>
public sealed record DoseThreshold
{
    /// <summary>The amount.</summary>
    /// <example>400</example>
    public required decimal Value { get; init; }

    /// <summary>Its unit.</summary>
    /// <example>mg</example>
    [Vocabulary("units")]
    public required string Unit { get; init; }

    /// <summary>The period it is for.</summary>
    /// <example>day</example>
    [Vocabulary("frequency-periods")]
    public required string Per { get; init; }
}
