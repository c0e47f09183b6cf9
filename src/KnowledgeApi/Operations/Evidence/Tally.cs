namespace KnowledgeApi.Operations.Evidence;

/// <summary>A number, and the list it counts.</summary>
public sealed record Tally
{
    /// <summary>How many items the list has.</summary>
    /// <example>7</example>
    public required int Count { get; init; }

    /// <summary>The list.</summary>
    /// <example>/v1/claims?evidence=CON001</example>
    public required string Href { get; init; }
}
