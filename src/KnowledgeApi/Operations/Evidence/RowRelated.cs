namespace KnowledgeApi.Operations.Evidence;

/// <summary>What else stands behind a row.</summary>
public sealed record RowRelated
{
    /// <summary>Claims that state it.</summary>
    public required Tally Claims { get; init; }

    /// <summary>All studies behind it, guidelines and trials within reviews included.</summary>
    public required Tally Studies { get; init; }

    /// <summary>Documents whose pages state it.</summary>
    public required Tally Sources { get; init; }

    /// <summary>Disagreements about it.</summary>
    public required Tally Disagreements { get; init; }

    /// <summary>Mechanisms told for it.</summary>
    public required Tally Mechanisms { get; init; }

    /// <summary>Interactions of the nutrient.</summary>
    public required Tally Interactions { get; init; }
}
