namespace KnowledgeApi.Operations.Evidence;

/// <summary>A count with a link to the list that it counts.</summary>
public sealed record Tally
{
    /// <summary>Number of items in the list.</summary>
    /// <example>7</example>
    public required int Count { get; init; }

    /// <summary>Path of the list that is counted.</summary>
    /// <example>/v1/claims?evidence=CON001</example>
    public required string Href { get; init; }
}
