using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Paths;

/// <summary>The chains of claims that lead from one thing to another.</summary>
public sealed record MechanismPaths
{
    /// <summary>Where they begin.</summary>
    public required Reference From { get; init; }

    /// <summary>Where they end.</summary>
    public required Reference To { get; init; }

    /// <summary>The largest number of hops looked for.</summary>
    /// <example>6</example>
    public required int MaxHops { get; init; }

    /// <summary>The chains, shortest first. Empty where there is none.</summary>
    public required MechanismPath[] Data { get; init; }

    /// <summary>True where there may be more: a limit on paths, on hops of a hub, or on steps looked at was reached.</summary>
    /// <example>false</example>
    public required bool Truncated { get; init; }

    /// <summary>The release it is answered from.</summary>
    /// <example>2026.1</example>
    public required string Release { get; init; }

    /// <summary>Where it is, and the same to look at.</summary>
    public required PathLinks Links { get; init; }
}

/// <summary>Links of a search for paths.</summary>
public sealed record PathLinks : ItemLinks
{
    /// <summary>As GraphML, for graph tools.</summary>
    /// <example>/v1/mechanisms/paths?from=iron&amp;to=restless-legs-syndrome&amp;format=graphml</example>
    public required string Graphml { get; init; }

    /// <summary>As Mermaid text, for people.</summary>
    /// <example>/v1/mechanisms/paths?from=iron&amp;to=restless-legs-syndrome&amp;format=mermaid</example>
    public required string Mermaid { get; init; }
}

/// <summary>One chain.</summary>
public sealed record MechanismPath
{
    /// <summary>Number of hops.</summary>
    /// <example>2</example>
    public int Length => Hops.Length;

    /// <summary>The hops in order. The first may begin at a form, combination or deficiency of what was asked for, the last end at a symptom.</summary>
    public required PathHop[] Hops { get; init; }

    /// <summary>The hop that is backed worst: the chain is no stronger.</summary>
    public PathHop WeakestHop => Hops.MaxBy(h => Vocabulary.Get("hop-statuses").RankOf(h.Status))!;
}

/// <summary>One step of a chain.</summary>
public sealed record PathHop
{
    /// <summary>Number of the hop, from 1.</summary>
    /// <example>1</example>
    [System.Text.Json.Serialization.JsonPropertyName("hop")]
    public required int Number { get; init; }

    /// <summary>Where it begins.</summary>
    public required Reference Subject { get; init; }

    /// <summary>The relation.</summary>
    /// <example>needed-to-produce</example>
    [Vocabulary("predicates")]
    public required string Predicate { get; init; }

    /// <summary>Where it ends.</summary>
    public required Reference Object { get; init; }

    /// <summary>The claim that states it; where several do, the best backed one.</summary>
    public required Reference Claim { get; init; }

    /// <summary>What is known of it.</summary>
    /// <example>unsourced</example>
    [Vocabulary("hop-statuses")]
    public required string Status { get; init; }

    /// <summary>Our verdict on the claim.</summary>
    /// <example>supported</example>
    [Vocabulary("verdicts")]
    public required string Verdict { get; init; }

    /// <summary>Certainty of the evidence for the claim.</summary>
    /// <example>very-low</example>
    [Vocabulary("certainties")]
    public required string Certainty { get; init; }

    /// <summary>Other claims that state the same step.</summary>
    public required Reference[] OtherClaims { get; init; }
}
