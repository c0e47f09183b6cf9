using KnowledgeApi.Collections.Amounts;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Conversions;

/// <summary>An amount of a nutrient with every reading of it that the request allows.</summary>
public sealed record Conversion
{
    /// <summary>The notice that this is information, not medical advice.</summary>
    public required string Notice { get; init; }

    /// <summary>The nutrient that the amount is of.</summary>
    public required Reference Nutrient { get; init; }

    /// <summary>The amount as given in the request.</summary>
    public required GivenAmount Given { get; init; }

    /// <summary>Every reading of the amount that the request allows. There are several where the request leaves something open, and each then states what it assumes.</summary>
    public required Reading[] Data { get; init; }

    /// <summary>Id of the release whose conversion factors were used.</summary>
    /// <example>2026.1</example>
    public required string Release { get; init; }

    /// <summary>Link to this answer.</summary>
    public required PageLinks Links { get; init; }
}

/// <summary>The amount as the service understood it.</summary>
public sealed record GivenAmount
{
    /// <summary>The amount, in `unit`.</summary>
    /// <example>250</example>
    public required decimal Amount { get; init; }

    /// <summary>Unit of the amount.</summary>
    /// <example>mg</example>
    [Vocabulary("units")]
    public required string Unit { get; init; }

    /// <summary>UCUM code of the unit.</summary>
    /// <example>mg</example>
    public required string Ucum { get; init; }

    internal static GivenAmount From(decimal amount, Unit unit) => new() { Amount = amount, Unit = unit.Code, Ucum = unit.Ucum };
}
