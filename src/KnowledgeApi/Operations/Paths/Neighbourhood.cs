using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Paths;

/// <summary>The surroundings of one item: the items it acts on and those that act on it, as nodes and edges.</summary>
public sealed record Neighbourhood
{
    /// <summary>The item in the centre.</summary>
    public required Reference About { get; init; }

    /// <summary>Number of steps that the neighbourhood reaches from the centre.</summary>
    /// <example>2</example>
    public required int Depth { get; init; }

    /// <summary>The edges. Each is a statement that leads from one node to another.</summary>
    public required GraphEdge[] Data { get; init; }

    /// <summary>The nodes that the edges connect. The centre comes first.</summary>
    public required GraphNode[] Nodes { get; init; }

    /// <summary>True where the neighbourhood holds more than is shown.</summary>
    /// <example>false</example>
    public required bool Truncated { get; init; }

    /// <summary>Id of the release that this answer comes from.</summary>
    /// <example>2026.1</example>
    public required string Release { get; init; }

    /// <summary>Link to this answer.</summary>
    public required ItemLinks Links { get; init; }
}

/// <summary>A node of the graph: a nutrient, condition or concept.</summary>
public sealed record GraphNode
{
    /// <summary>Id of the nutrient, condition or concept.</summary>
    /// <example>dopamine</example>
    public required string Id { get; init; }

    /// <summary>Name of the item.</summary>
    /// <example>Dopamine</example>
    public required string Label { get; init; }

    /// <summary>Kind of the item.</summary>
    /// <example>concept</example>
    [Vocabulary("item-kinds")]
    public required string Kind { get; init; }

    /// <summary>Path of the item.</summary>
    /// <example>/v1/concepts/dopamine</example>
    public required string Href { get; init; }

    internal static GraphNode From(Reference thing) => new() { Id = thing.Id, Label = thing.Label, Kind = thing.Kind, Href = thing.Href };
}

/// <summary>An edge of the graph: a statement of a claim.</summary>
public sealed record GraphEdge
{
    /// <summary>Id of the edge: the id of the claim and the position of the statement in it, from 0.</summary>
    /// <example>CLM0179-0</example>
    public required string Id { get; init; }

    /// <summary>Id of the node where the edge begins.</summary>
    /// <example>iron</example>
    public required string Source { get; init; }

    /// <summary>Id of the node where the edge ends.</summary>
    /// <example>dopamine</example>
    public required string Target { get; init; }

    /// <summary>The relation between the two nodes.</summary>
    /// <example>needed-to-produce</example>
    [Vocabulary("predicates")]
    public required string Predicate { get; init; }

    /// <summary>The claim that states the edge.</summary>
    public required Reference Claim { get; init; }

    /// <summary>How well the edge is backed.</summary>
    /// <example>unsourced</example>
    [Vocabulary("hop-statuses")]
    public required string Status { get; init; }
}
