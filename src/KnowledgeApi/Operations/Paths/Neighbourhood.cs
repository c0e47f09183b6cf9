using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Paths;

/// <summary>A thing and what it acts on or is acted on by, as edges and the nodes between which they run.</summary>
public sealed record Neighbourhood
{
    /// <summary>The middle.</summary>
    public required Reference About { get; init; }

    /// <summary>How many steps away it reaches.</summary>
    /// <example>2</example>
    public required int Depth { get; init; }

    /// <summary>The edges: statements, each from one of the nodes to another.</summary>
    public required GraphEdge[] Data { get; init; }

    /// <summary>The nodes: the things that the edges connect. The middle is the first.</summary>
    public required GraphNode[] Nodes { get; init; }

    /// <summary>True where there is more than is shown.</summary>
    /// <example>false</example>
    public required bool Truncated { get; init; }

    /// <summary>The release it is answered from.</summary>
    /// <example>2026.1</example>
    public required string Release { get; init; }

    /// <summary>Where it is.</summary>
    public required ItemLinks Links { get; init; }
}

/// <summary>A node.</summary>
public sealed record GraphNode
{
    /// <summary>Id of the nutrient, condition or concept.</summary>
    /// <example>dopamine</example>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    /// <example>Dopamine</example>
    public required string Label { get; init; }

    /// <summary>What kind of item it is.</summary>
    /// <example>concept</example>
    [Vocabulary("item-kinds")]
    public required string Kind { get; init; }

    /// <summary>Where to fetch it.</summary>
    /// <example>/v1/concepts/dopamine</example>
    public required string Href { get; init; }

    internal static GraphNode From(Reference thing) => new() { Id = thing.Id, Label = thing.Label, Kind = thing.Kind, Href = thing.Href };
}

/// <summary>An edge.</summary>
public sealed record GraphEdge
{
    /// <summary>Id: the claim and the place of the statement in it.</summary>
    /// <example>CLM0179-0</example>
    public required string Id { get; init; }

    /// <summary>Id of the node where it begins.</summary>
    /// <example>iron</example>
    public required string Source { get; init; }

    /// <summary>Id of the node where it ends.</summary>
    /// <example>dopamine</example>
    public required string Target { get; init; }

    /// <summary>The relation.</summary>
    /// <example>needed-to-produce</example>
    [Vocabulary("predicates")]
    public required string Predicate { get; init; }

    /// <summary>The claim that states it.</summary>
    public required Reference Claim { get; init; }

    /// <summary>What is known of it.</summary>
    /// <example>unsourced</example>
    [Vocabulary("hop-statuses")]
    public required string Status { get; init; }
}
