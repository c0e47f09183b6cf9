using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Releases;

/// <summary>What became of one item from one release to another.</summary>
public sealed record ItemChange : Resource
{
    /// <summary>Collection of the item.</summary>
    /// <example>claims</example>
    public required string Collection { get; init; }

    /// <summary>What became of it.</summary>
    /// <example>changed</example>
    [Vocabulary("change-kinds")]
    public required string Change { get; init; }

    /// <summary>Name of the item; for a withdrawn one its last.</summary>
    public required string Label { get; init; }

    /// <summary>Path of the item. A withdrawn one is answered by 410, which says what stands in for it.</summary>
    /// <example>/v1/claims/CLM0260</example>
    public string Href => Address.Item(Collection, Id);

    /// <summary>The release that made the change, in a comparison the last one that did.</summary>
    /// <example>2026.2</example>
    public required string Release { get; init; }

    /// <summary>When that release was published, UTC.</summary>
    /// <example>2026-11-22T12:00:00+00:00</example>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>For a changed item: the fields of the curated entry that differ. Empty where only derived values do, such as the words by which it is found.</summary>
    public FieldChange[]? Fields { get; init; }

    internal string? Before { get; init; }

    internal string? After { get; init; }
}

/// <summary>One field of an entry that differs.</summary>
public sealed record FieldChange
{
    /// <summary>Where the field is in the curated entry, a JSON pointer (RFC 6901).</summary>
    /// <example>/assessment/certainty</example>
    public required string Pointer { get; init; }

    /// <summary>Its value before, as JSON text; absent where there was none.</summary>
    /// <example>"low"</example>
    public string? Before { get; init; }

    /// <summary>Its value after, as JSON text; absent where there is none.</summary>
    /// <example>"very-low"</example>
    public string? After { get; init; }
}
