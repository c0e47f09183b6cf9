using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Interactions;

/// <summary>A nutrient and one thing that it interacts with, as stated by a claim. Information, not medical advice.</summary>
public sealed record Interaction : Resource
{
    /// <summary>The nutrient that interacts.</summary>
    public required Reference Nutrient { get; init; }

    /// <summary>Id of the form of the nutrient. Present only where just that form interacts.</summary>
    public string? Form { get; init; }

    /// <summary>What the nutrient interacts with: a medicine, another nutrient, a food or a condition.</summary>
    public required Reference Other { get; init; }

    /// <summary>What happens when they are combined.</summary>
    /// <example>Less of the antibiotic is taken up.</example>
    public required string Effect { get; init; }

    /// <summary>How severe the interaction is. Absent where the source does not say; that does not mean harmless.</summary>
    /// <example>moderate</example>
    [Vocabulary("interaction-severities")]
    public string? Severity { get; init; }

    /// <summary>What the source says to do about the interaction. Absent where it says nothing.</summary>
    /// <example>separate</example>
    [Vocabulary("interaction-managements")]
    public string? Management { get; init; }

    /// <summary>How far apart in time to take the nutrient and the partner.</summary>
    public Separation? Separation { get; init; }

    /// <summary>The dose above which the interaction matters. Absent where none is named.</summary>
    public DoseThreshold? DoseThreshold { get; init; }

    /// <summary>The claim's own sentence, in our words.</summary>
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

    /// <summary>The claim that states the interaction, with its sources.</summary>
    public required Reference Claim { get; init; }

    /// <summary>Links of the interaction.</summary>
    public ItemLinks Links => new() { Self = Address.Item(CollectionNames.Interactions, Id) };
}
