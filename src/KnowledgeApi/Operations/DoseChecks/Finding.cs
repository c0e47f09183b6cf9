using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.DoseChecks;

/// <summary>A finding about several items together, or about how an item is taken.</summary>
public sealed record Finding
{
    /// <summary>Kind of the finding.</summary>
    /// <example>interaction</example>
    [Vocabulary("finding-kinds")]
    public required string Kind { get; init; }

    /// <summary>JSON Pointers (RFC 6901) of the items in the request.</summary>
    /// <example>["/items/0", "/items/1"]</example>
    public required string[] Items { get; init; }

    /// <summary>The finding in words.</summary>
    /// <example>Calcium lowers the absorption of iron, so the two are taken at least two hours apart.</example>
    public required string Text { get; init; }

    /// <summary>The claim that the finding rests on.</summary>
    public required ClaimNote Claim { get; init; }
}

/// <summary>A dose that a study of a named condition gave, compared with the total that is taken.</summary>
public sealed record StudiedDose
{
    /// <summary>Reference to the dosage, which has its readings.</summary>
    public required Reference Dosage { get; init; }

    /// <summary>The nutrient.</summary>
    public required Reference Nutrient { get; init; }

    /// <summary>The condition in which the dose was studied.</summary>
    public required Reference Condition { get; init; }

    /// <summary>The studies that gave the dose. Empty where none is recorded.</summary>
    public required Reference[] Studies { get; init; }

    /// <summary>Lowest reading of the studied dose per day, in `unit`.</summary>
    /// <example>150.75</example>
    public required decimal StudiedLow { get; init; }

    /// <summary>Highest reading of the studied dose per day, in `unit`.</summary>
    /// <example>250</example>
    public required decimal StudiedHigh { get; init; }

    /// <summary>Unit of both amounts, the same as that of the total.</summary>
    /// <example>mg</example>
    [Vocabulary("units")]
    public required string Unit { get; init; }

    /// <summary>How the total compares with the studied dose.</summary>
    /// <example>above</example>
    [Vocabulary("dose-comparisons")]
    public required string Comparison { get; init; }
}
