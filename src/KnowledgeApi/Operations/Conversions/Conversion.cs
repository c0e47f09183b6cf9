using KnowledgeApi.Collections.Amounts;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Conversions;

/// <summary>An amount and everything it can mean.</summary>
public sealed record Conversion
{
    /// <summary>What it must not be taken for.</summary>
    public required string Notice { get; init; }

    /// <summary>The nutrient.</summary>
    public required Reference Nutrient { get; init; }

    /// <summary>The amount that was given.</summary>
    public required GivenAmount Given { get; init; }

    /// <summary>Every reading that the question allows. More than one: the question leaves something open, and each says what it assumes.</summary>
    public required Reading[] Data { get; init; }

    /// <summary>The release whose factors were used.</summary>
    /// <example>2026.1</example>
    public required string Release { get; init; }

    /// <summary>Where it was asked.</summary>
    public required PageLinks Links { get; init; }
}

/// <summary>An amount as it was understood.</summary>
public sealed record GivenAmount
{
    /// <summary>The amount.</summary>
    /// <example>250</example>
    public required decimal Amount { get; init; }

    /// <summary>Its unit.</summary>
    /// <example>mg</example>
    [Vocabulary("units")]
    public required string Unit { get; init; }

    /// <summary>UCUM code of the unit.</summary>
    /// <example>mg</example>
    public required string Ucum { get; init; }

    internal static GivenAmount From(decimal amount, Unit unit) => new() { Amount = amount, Unit = unit.Code, Ucum = unit.Ucum };
}
