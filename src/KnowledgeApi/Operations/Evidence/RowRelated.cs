namespace KnowledgeApi.Operations.Evidence;

/// <summary>Counts of the items connected with a row.</summary>
public sealed record RowRelated
{
    /// <summary>Claims that make a statement on the question of the row.</summary>
    public required Tally Claims { get; init; }

    /// <summary>All studies behind the row, including guidelines and trials that are part of reviews.</summary>
    public required Tally Studies { get; init; }

    /// <summary>Source documents whose pages make a statement on the question of the row.</summary>
    public required Tally Sources { get; init; }

    /// <summary>Disagreements about the nutrient and condition.</summary>
    public required Tally Disagreements { get; init; }

    /// <summary>Mechanisms that are described for the nutrient and condition.</summary>
    public required Tally Mechanisms { get; init; }

    /// <summary>Interactions of the nutrient.</summary>
    public required Tally Interactions { get; init; }
}
