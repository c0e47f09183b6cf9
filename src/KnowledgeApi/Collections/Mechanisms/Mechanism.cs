using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Mechanisms;

/// <summary>An ordered chain of mechanism claims, as a document tells it.</summary>
public sealed record Mechanism : Resource
{
    /// <summary>Name of the chain.</summary>
    /// <example>Magnesium, muscle relaxation and nerve excitability in restless legs</example>
    public required string Label { get; init; }

    /// <summary>The chain in our words.</summary>
    public required string Summary { get; init; }

    /// <summary>The document that tells it.</summary>
    public required Reference Source { get; init; }

    /// <summary>The nutrients it starts from or acts through.</summary>
    public required Reference[] Nutrients { get; init; }

    /// <summary>The conditions it leads to.</summary>
    public required Reference[] Conditions { get; init; }

    /// <summary>The hops, by number and arm. Hop 0, where present, is the overall statement that the others explain.</summary>
    public required Hop[] Hops { get; init; }

    /// <summary>The weakest of the hops from 1 on: the chain is no stronger.</summary>
    public Hop? WeakestHop => Hops.Where(h => h.Number > 0).MaxBy(h => Vocabulary.Get("hop-statuses").RankOf(h.Status));

    /// <summary>Note of the curator.</summary>
    public string? Note { get; init; }

    /// <summary>Where the chain and its claims are.</summary>
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

    /// <summary>All chains of claims from its first nutrient to its first condition; absent where it has none.</summary>
    /// <example>/v1/mechanisms/paths?from=magnesium&amp;to=restless-legs-syndrome</example>
    public string? Paths { get; init; }
}

/// <summary>One hop of a chain.</summary>
public sealed record Hop
{
    /// <summary>Number of the hop; 0 is the overall statement. Hops with one number are parallel arms.</summary>
    /// <example>1</example>
    [System.Text.Json.Serialization.JsonPropertyName("hop")]
    public required int Number { get; init; }

    /// <summary>Number of the parallel arm, from 1.</summary>
    /// <example>1</example>
    public required int Arm { get; init; }

    /// <summary>The claim that states the hop.</summary>
    public required Reference Claim { get; init; }

    /// <summary>What is known of the hop.</summary>
    /// <example>unsourced</example>
    [Vocabulary("hop-statuses")]
    public required string Status { get; init; }

    /// <summary>Our verdict on its claim.</summary>
    /// <example>weakly-supported</example>
    [Vocabulary("verdicts")]
    public required string Verdict { get; init; }

    /// <summary>Certainty of the evidence for its claim.</summary>
    /// <example>very-low</example>
    [Vocabulary("certainties")]
    public required string Certainty { get; init; }

    /// <summary>Note of the curator.</summary>
    public string? Note { get; init; }
}
