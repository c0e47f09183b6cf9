namespace KnowledgeApi.Platform.Resources;

/// <summary>A reference to another item: enough to show it, and its address.</summary>
public sealed record Reference
{
    /// <summary>Kind of the item.</summary>
    /// <example>nutrient</example>
    [Vocabulary("item-kinds")]
    public required string Kind { get; init; }

    /// <summary>Id of the item within its collection.</summary>
    /// <example>iron</example>
    public required string Id { get; init; }

    /// <summary>Name of the item in the same release.</summary>
    /// <example>Iron</example>
    public required string Label { get; init; }

    /// <summary>Path of the item; add `release` to stay in a pinned release.</summary>
    /// <example>/v1/nutrients/iron</example>
    public required string Href { get; init; }

    internal static Reference To(string collection, string id, string label) => new()
    {
        Kind = ResourceKind.ForCollection(collection),
        Id = id,
        Label = label,
        Href = Address.Item(collection, id),
    };
}
