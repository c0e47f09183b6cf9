using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Releases;

/// <summary>The change of one item from one release to another.</summary>
public sealed record ItemChange : Resource, IListed
{
    /// <summary>Name of the collection that holds the item.</summary>
    /// <example>claims</example>
    public required string Collection { get; init; }

    /// <summary>Kind of the change.</summary>
    /// <example>changed</example>
    [Vocabulary("change-kinds")]
    public required string Change { get; init; }

    /// <summary>Name of the item. For a withdrawn item, its last name.</summary>
    public required string Label { get; init; }

    /// <summary>Path of the item. For a withdrawn item it answers 410, which names what replaces it.</summary>
    /// <example>/v1/claims/CLM0260</example>
    public string Href => Address.Item(Collection, Id);

    /// <summary>Id of the release that made the change. In a comparison, the last release that changed the item.</summary>
    /// <example>2026.2</example>
    public required string Release { get; init; }

    /// <summary>Date and time at which that release was published, in UTC.</summary>
    /// <example>2026-11-22T12:00:00+00:00</example>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>For a changed item: the fields of the curated entry that differ. Empty where only derived values differ, such as the words by which the item is found. Absent for other kinds of change.</summary>
    public FieldChange[]? Fields { get; init; }

    /// <inheritdoc/>
    [System.Text.Json.Serialization.JsonIgnore]
    public string? SortKey { get; init; }

    internal string? Before { get; init; }

    internal string? After { get; init; }
}

/// <summary>One field of a curated entry that differs.</summary>
public sealed record FieldChange
{
    /// <summary>Position of the field in the curated entry, as a JSON Pointer (RFC 6901).</summary>
    /// <example>/assessment/certainty</example>
    public required string Pointer { get; init; }

    /// <summary>The earlier value as JSON text. Absent where there was none.</summary>
    /// <example>"low"</example>
    public string? Before { get; init; }

    /// <summary>The later value as JSON text. Absent where there is none.</summary>
    /// <example>"very-low"</example>
    public string? After { get; init; }
}
