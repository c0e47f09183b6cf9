using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.DoseChecks;

/// <summary>Something between items, or between an item and how it is taken.</summary>
public sealed record Finding
{
    /// <summary>What kind of finding it is.</summary>
    /// <example>interaction</example>
    [Vocabulary("finding-kinds")]
    public required string Kind { get; init; }

    /// <summary>JSON Pointers of the items.</summary>
    /// <example>["/items/0", "/items/1"]</example>
    public required string[] Items { get; init; }

    /// <summary>The finding in words.</summary>
    /// <example>Calcium lowers the absorption of iron, so the two are taken at least two hours apart.</example>
    public required string Text { get; init; }

    /// <summary>The claim it rests on.</summary>
    public required ClaimNote Claim { get; init; }
}

/// <summary>A dose beside one that a study of a named condition gave.</summary>
public sealed record StudiedDose
{
    /// <summary>The studied dose, with its readings.</summary>
    public required Reference Dosage { get; init; }

    /// <summary>The nutrient.</summary>
    public required Reference Nutrient { get; init; }

    /// <summary>The condition it was studied in.</summary>
    public required Reference Condition { get; init; }

    /// <summary>The studies that gave it.</summary>
    public required Reference[] Studies { get; init; }

    /// <summary>Lowest reading of the studied dose a day.</summary>
    /// <example>150.75</example>
    public required decimal StudiedLow { get; init; }

    /// <summary>Highest reading of the studied dose a day.</summary>
    /// <example>250</example>
    public required decimal StudiedHigh { get; init; }

    /// <summary>Unit of both, which is that of the total.</summary>
    /// <example>mg</example>
    [Vocabulary("units")]
    public required string Unit { get; init; }

    /// <summary>How the total stands to it.</summary>
    /// <example>above</example>
    [Vocabulary("dose-comparisons")]
    public required string Comparison { get; init; }
}
