using KnowledgeApi.Collections.Amounts;
using KnowledgeApi.Collections.Limits;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.DoseChecks;

/// <summary>Doses beside the reference intakes of every authority. Never one verdict over all.</summary>
public sealed record DoseCheck
{
    /// <summary>What it must not be taken for.</summary>
    public required string Notice { get; init; }

    /// <summary>Each nutrient in the items, in the order in which they name it.</summary>
    public required NutrientDose[] Data { get; init; }

    /// <summary>What claims say of the items together: interactions, and times or meals that do not agree.</summary>
    public required Finding[] Findings { get; init; }

    /// <summary>Nutrients that several items contain.</summary>
    public required Duplicate[] Duplicates { get; init; }

    /// <summary>The doses that studies of the named conditions gave. A studied dose is not a recommended one.</summary>
    public required StudiedDose[] Studied { get; init; }

    /// <summary>Ingredients of products whose amounts are not known, so that they are in no total.</summary>
    public required Uncounted[] Uncounted { get; init; }

    /// <summary>The release it was answered from.</summary>
    /// <example>2026.1</example>
    public required string Release { get; init; }

    /// <summary>Where it was asked.</summary>
    public required PageLinks Links { get; init; }
}

/// <summary>What the items hold of one nutrient.</summary>
public sealed record NutrientDose
{
    /// <summary>The nutrient.</summary>
    public required Reference Nutrient { get; init; }

    /// <summary>The amount a day over all items.</summary>
    public required DoseTotal Total { get; init; }

    /// <summary>How it stands to each authority.</summary>
    public required AuthorityView[] Authorities { get; init; }

    /// <summary>Claims on harms, limits and contraindications of the nutrient.</summary>
    public required ClaimNote[] Safety { get; init; }
}

/// <summary>An amount a day, lowest and highest reading, with where it comes from.</summary>
public sealed record DoseTotal
{
    /// <summary>The sum of the lowest reading of every item.</summary>
    /// <example>150.75</example>
    public required decimal Low { get; init; }

    /// <summary>The sum of the highest reading of every item; equal to the lowest where nothing is left open.</summary>
    /// <example>250</example>
    public required decimal High { get; init; }

    /// <summary>Unit of both.</summary>
    /// <example>mg</example>
    [Vocabulary("units")]
    public required string Unit { get; init; }

    /// <summary>UCUM code of the unit.</summary>
    /// <example>mg</example>
    public required string Ucum { get; init; }

    /// <summary>What each item adds.</summary>
    public required Contribution[] Contributions { get; init; }
}

/// <summary>What one item adds to a total.</summary>
public sealed record Contribution
{
    /// <summary>JSON Pointer of the item in the question.</summary>
    /// <example>/items/0</example>
    public required string Item { get; init; }

    /// <summary>The product it is in.</summary>
    public Reference? Product { get; init; }

    /// <summary>Doses a day, by which each reading is multiplied.</summary>
    /// <example>2</example>
    public required decimal PerDay { get; init; }

    /// <summary>Every reading of one dose.</summary>
    public required Reading[] Readings { get; init; }

    internal static Contribution From(ItemIntake taken) => new()
    {
        Item = taken.Pointer,
        Product = taken.Product,
        PerDay = taken.Item.Times,
        Readings = [.. taken.Readings.Select(r => r.Reading)],
    };
}

/// <summary>A claim in short.</summary>
public sealed record ClaimNote
{
    /// <summary>The claim, with its evidence and our assessment.</summary>
    public required Reference Claim { get; init; }

    /// <summary>What it says.</summary>
    public required string Text { get; init; }

    /// <summary>Our verdict on it.</summary>
    /// <example>supported</example>
    [Vocabulary("verdicts")]
    public required string Verdict { get; init; }
}

/// <summary>A nutrient that several items contain.</summary>
public sealed record Duplicate
{
    /// <summary>The nutrient.</summary>
    public required Reference Nutrient { get; init; }

    /// <summary>JSON Pointers of the items.</summary>
    /// <example>["/items/0", "/items/2"]</example>
    public required string[] Items { get; init; }
}

/// <summary>An ingredient whose amount is not known.</summary>
public sealed record Uncounted
{
    /// <summary>JSON Pointer of the item.</summary>
    /// <example>/items/1</example>
    public required string Item { get; init; }

    /// <summary>The ingredient.</summary>
    public required Reference Ingredient { get; init; }

    /// <summary>Why it is not counted.</summary>
    public required string Reason { get; init; }
}
