using KnowledgeApi.Collections.Amounts;
using KnowledgeApi.Collections.Limits;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.DoseChecks;

/// <summary>Doses compared with the reference intakes of every authority. There is never one overall verdict.</summary>
public sealed record DoseCheck
{
    /// <summary>The notice that this is information, not medical advice.</summary>
    public required string Notice { get; init; }

    /// <summary>The nutrients in the items, in the order in which the items name them.</summary>
    public required NutrientDose[] Data { get; init; }

    /// <summary>What claims say about the items together: interactions, and times or meals that conflict.</summary>
    public required Finding[] Findings { get; init; }

    /// <summary>Nutrients that more than one item contains.</summary>
    public required Duplicate[] Duplicates { get; init; }

    /// <summary>Doses that studies of the named conditions gave, compared with the totals. A studied dose is not a recommended dose.</summary>
    public required StudiedDose[] Studied { get; init; }

    /// <summary>Ingredients of products that are in no total, because the product states no amount that can be converted.</summary>
    public required Uncounted[] Uncounted { get; init; }

    /// <summary>Id of the release that this answer comes from.</summary>
    /// <example>2026.1</example>
    public required string Release { get; init; }

    /// <summary>Link to this answer.</summary>
    public required PageLinks Links { get; init; }
}

/// <summary>The total amount of one nutrient in the items, compared with its limits and reference intakes.</summary>
public sealed record NutrientDose
{
    /// <summary>The nutrient.</summary>
    public required Reference Nutrient { get; init; }

    /// <summary>Total amount per day over all items.</summary>
    public required DoseTotal Total { get; init; }

    /// <summary>How the total compares with the reference intakes of each authority.</summary>
    public required AuthorityView[] Authorities { get; init; }

    /// <summary>Claims about harms, limits and contraindications of the nutrient.</summary>
    public required ClaimNote[] Safety { get; init; }
}

/// <summary>An amount per day as the range from the lowest to the highest reading, with what each item contributes.</summary>
public sealed record DoseTotal
{
    /// <summary>Sum of the lowest readings of all items per day, in `unit`.</summary>
    /// <example>150.75</example>
    public required decimal Low { get; init; }

    /// <summary>Sum of the highest readings of all items per day, in `unit`. Equal to `low` where nothing is left open.</summary>
    /// <example>250</example>
    public required decimal High { get; init; }

    /// <summary>Unit of `low` and `high`.</summary>
    /// <example>mg</example>
    [Vocabulary("units")]
    public required string Unit { get; init; }

    /// <summary>UCUM code of the unit.</summary>
    /// <example>mg</example>
    public required string Ucum { get; init; }

    /// <summary>What each item contributes to the total.</summary>
    public required Contribution[] Contributions { get; init; }
}

/// <summary>What one item contributes to a total.</summary>
public sealed record Contribution
{
    /// <summary>JSON Pointer (RFC 6901) of the item in the request.</summary>
    /// <example>/items/0</example>
    public required string Item { get; init; }

    /// <summary>The product that contains the nutrient. Absent where the item is itself a nutrient.</summary>
    public Reference? Product { get; init; }

    /// <summary>Number of doses per day, by which each reading is multiplied.</summary>
    /// <example>2</example>
    public required decimal PerDay { get; init; }

    /// <summary>Every reading of one single dose.</summary>
    public required Reading[] Readings { get; init; }

    internal static Contribution From(ItemIntake taken) => new()
    {
        Item = taken.Pointer,
        Product = taken.Product,
        PerDay = taken.Item.Times,
        Readings = [.. taken.Readings.Select(r => r.Reading)],
    };
}

/// <summary>A claim in brief.</summary>
public sealed record ClaimNote
{
    /// <summary>Reference to the claim, which has its evidence and our assessment.</summary>
    public required Reference Claim { get; init; }

    /// <summary>Text of the claim.</summary>
    public required string Text { get; init; }

    /// <summary>Our verdict on the claim.</summary>
    /// <example>supported</example>
    [Vocabulary("verdicts")]
    public required string Verdict { get; init; }
}

/// <summary>A nutrient that more than one item contains.</summary>
public sealed record Duplicate
{
    /// <summary>The nutrient.</summary>
    public required Reference Nutrient { get; init; }

    /// <summary>JSON Pointers (RFC 6901) of the items in the request.</summary>
    /// <example>["/items/0", "/items/2"]</example>
    public required string[] Items { get; init; }
}

/// <summary>An ingredient that is in no total.</summary>
public sealed record Uncounted
{
    /// <summary>JSON Pointer (RFC 6901) of the item in the request.</summary>
    /// <example>/items/1</example>
    public required string Item { get; init; }

    /// <summary>The ingredient.</summary>
    public required Reference Ingredient { get; init; }

    /// <summary>The reason why the ingredient is not counted.</summary>
    public required string Reason { get; init; }
}
