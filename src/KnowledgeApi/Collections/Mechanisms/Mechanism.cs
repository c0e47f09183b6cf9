using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Mechanisms;

/// <summary>An ordered chain of mechanism claims, as a document describes it.</summary>
public sealed record Mechanism : Resource
{
    /// <summary>Short name of the chain.</summary>
    /// <example>Magnesium, muscle relaxation and nerve excitability in restless legs</example>
    public required string Label { get; init; }

    /// <summary>Summary of the chain, in our words.</summary>
    public required string Summary { get; init; }

    /// <summary>The document that describes the chain.</summary>
    public required Reference Source { get; init; }

    /// <summary>The nutrients that the chain starts from or acts through.</summary>
    public required Reference[] Nutrients { get; init; }

    /// <summary>The conditions that the chain leads to.</summary>
    public required Reference[] Conditions { get; init; }

    /// <summary>The hops, ordered by number and arm. Hop 0, where present, is the overall statement that the other hops explain.</summary>
    public required Hop[] Hops { get; init; }

    /// <summary>The weakest hop, counting from hop 1. The chain is no stronger than this hop.</summary>
    public Hop? WeakestHop => Hops.Where(h => h.Number > 0).MaxBy(h => Vocabulary.Get("hop-statuses").RankOf(h.Status));

    /// <summary>A note by the curator.</summary>
    public string? Note { get; init; }

    /// <summary>Links to the chain itself and to its claims.</summary>
    public MechanismLinks Links => new()
    {
        Self = Address.Item(CollectionNames.Mechanisms, Id),
        Claims = Address.List(CollectionNames.Claims, "id", string.Join(',', Hops.Select(h => h.Claim.Id).Distinct())),
        Paths = Nutrients is [var first, ..] && Conditions is [var last, ..] ? $"{Address.Collection(CollectionNames.Mechanisms)}/paths?from={first.Id}&to={last.Id}" : null,
    };
}

/// <summary>Links of a mechanism.</summary>
public sealed record MechanismLinks : ItemLinks
{
    /// <summary>The claims that state its hops.</summary>
    /// <example>/v1/claims?id=CLM0110,CLM0111</example>
    public required string Claims { get; init; }

    /// <summary>All chains of claims from the first nutrient of the mechanism to its first condition. Absent where it has no nutrient or no condition.</summary>
    /// <example>/v1/mechanisms/paths?from=magnesium&amp;to=restless-legs-syndrome</example>
    public string? Paths { get; init; }
}

/// <summary>One hop of a chain.</summary>
public sealed record Hop
{
    /// <summary>Number of the hop; 0 is the overall statement. Hops with the same number are parallel arms.</summary>
    /// <example>1</example>
    [System.Text.Json.Serialization.JsonPropertyName("hop")]
    public required int Number { get; init; }

    /// <summary>Number of the parallel arm, starting at 1.</summary>
    /// <example>1</example>
    public required int Arm { get; init; }

    /// <summary>The claim that states the hop.</summary>
    public required Reference Claim { get; init; }

    /// <summary>How well the hop is backed.</summary>
    /// <example>unsourced</example>
    [Vocabulary("hop-statuses")]
    public required string Status { get; init; }

    /// <summary>Our verdict on the claim of the hop.</summary>
    /// <example>weakly-supported</example>
    [Vocabulary("verdicts")]
    public required string Verdict { get; init; }

    /// <summary>Certainty of the evidence for the claim of the hop.</summary>
    /// <example>very-low</example>
    [Vocabulary("certainties")]
    public required string Certainty { get; init; }

    /// <summary>A note by the curator.</summary>
    public string? Note { get; init; }
}
