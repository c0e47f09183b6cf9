namespace KnowledgeApi.Platform.Resources;

/// <summary>Counts of the items of the whole filtered list, not of one page, by one of their properties.</summary>
public sealed record Facet
{
    /// <summary>Name of the property, as given in `facets`.</summary>
    /// <example>certainty</example>
    [System.Text.Json.Serialization.JsonPropertyName("facet")]
    public required string Name { get; init; }

    /// <summary>The values that occur, most frequent first; at most 100. An item may have several values of one property, or none.</summary>
    public required IReadOnlyList<FacetValue> Values { get; init; }
}

/// <summary>A value and the number of items that have it.</summary>
public sealed record FacetValue
{
    /// <summary>The value, as the filter of the same name accepts it.</summary>
    /// <example>very-low</example>
    public required string Value { get; init; }

    /// <summary>Its name, if the value is a code or an id.</summary>
    /// <example>Very low</example>
    public string? Label { get; init; }

    /// <summary>Number of items.</summary>
    /// <example>12</example>
    public required int Count { get; init; }
}
