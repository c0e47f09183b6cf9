using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Paths;

/// <summary>The chains of claims that lead from one item to another.</summary>
public sealed record MechanismPaths
{
    /// <summary>The nutrient, condition or concept where the chains begin.</summary>
    public required Reference From { get; init; }

    /// <summary>The nutrient, condition or concept where the chains end.</summary>
    public required Reference To { get; init; }

    /// <summary>Largest number of hops that was searched.</summary>
    /// <example>6</example>
    public required int MaxHops { get; init; }

    /// <summary>The chains, shortest first. Empty where there is none.</summary>
    public required MechanismPath[] Data { get; init; }

    /// <summary>True where there may be more chains, because the search reached a limit: on paths, on the hops of a single node, or on the steps examined.</summary>
    /// <example>false</example>
    public required bool Truncated { get; init; }

    /// <summary>Id of the release that this answer comes from.</summary>
    /// <example>2026.1</example>
    public required string Release { get; init; }

    /// <summary>Links to this answer and to its drawings.</summary>
    public required PathLinks Links { get; init; }
}

/// <summary>Links of an answer with mechanism paths.</summary>
public sealed record PathLinks : ItemLinks
{
    /// <summary>This answer as GraphML, for graph tools.</summary>
    /// <example>/v1/mechanisms/paths?from=iron&amp;to=restless-legs-syndrome&amp;format=graphml</example>
    public required string Graphml { get; init; }

    /// <summary>This answer as Mermaid text, which can be drawn for people to read.</summary>
    /// <example>/v1/mechanisms/paths?from=iron&amp;to=restless-legs-syndrome&amp;format=mermaid</example>
    public required string Mermaid { get; init; }
}

/// <summary>One chain of hops.</summary>
public sealed record MechanismPath
{
    /// <summary>Number of hops in the chain.</summary>
    /// <example>2</example>
    public int Length => Hops.Length;

    /// <summary>The hops in order. The first may begin at a form, combination or deficiency of the item named in `from`, and the last may end at a symptom of the one named in `to`.</summary>
    public required PathHop[] Hops { get; init; }

    /// <summary>The hop that is least well backed. The chain is no stronger than this hop.</summary>
    public PathHop WeakestHop => Hops.MaxBy(h => Vocabulary.Get("hop-statuses").RankOf(h.Status))!;
}

/// <summary>One hop of a chain.</summary>
public sealed record PathHop
{
    /// <summary>Number of the hop, counted from 1.</summary>
    /// <example>1</example>
    [System.Text.Json.Serialization.JsonPropertyName("hop")]
    public required int Number { get; init; }

    /// <summary>The nutrient, condition or concept where the hop begins.</summary>
    public required Reference Subject { get; init; }

    /// <summary>The relation between the two.</summary>
    /// <example>needed-to-produce</example>
    [Vocabulary("predicates")]
    public required string Predicate { get; init; }

    /// <summary>The nutrient, condition or concept where the hop ends.</summary>
    public required Reference Object { get; init; }

    /// <summary>The claim that states the hop. Where several claims do, the one that is best backed.</summary>
    public required Reference Claim { get; init; }

    /// <summary>How well the hop is backed.</summary>
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

    /// <summary>Other claims that state the same hop. Empty where there are none.</summary>
    public required Reference[] OtherClaims { get; init; }
}
