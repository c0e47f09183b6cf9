using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Amounts;

/// <summary>One way to read an amount, converted to the unit of the nutrient's reference intakes unless another unit was asked for.</summary>
public sealed record Reading
{
    /// <summary>Short description of the reading.</summary>
    /// <example>as Magnesium oxide</example>
    public required string Label { get; init; }

    /// <summary>Id of the form that the reading assumes the amount is of. Absent where no form is involved.</summary>
    /// <example>magnesium-oxide</example>
    public string? Form { get; init; }

    /// <summary>The amount of the nutrient, elemental or in its activity unit, given in `unit`.</summary>
    /// <example>150.75</example>
    public required decimal Amount { get; init; }

    /// <summary>Unit of `amount`.</summary>
    /// <example>mg</example>
    [Vocabulary("units")]
    public required string Unit { get; init; }

    /// <summary>UCUM code of the unit.</summary>
    /// <example>mg</example>
    public required string Ucum { get; init; }

    /// <summary>Conversion factor: how much of `unit` one of the given unit equals.</summary>
    /// <example>0.603</example>
    public required decimal Factor { get; init; }

    /// <summary>The conversion steps, in order.</summary>
    public required ConversionStep[] Steps { get; init; }

    /// <summary>What the reading assumes beyond what was given. Empty where nothing is assumed.</summary>
    public required string[] Assumptions { get; init; }

    /// <summary>How far the least-checked factor in the conversion was checked.</summary>
    /// <example>partly-verified</example>
    [Vocabulary("verification")]
    public required string Verification { get; init; }
}

/// <summary>One step of a conversion.</summary>
public sealed record ConversionStep
{
    /// <summary>The step in words, with its numbers.</summary>
    /// <example>250 mg Magnesium oxide × 0.603 = 150.75 mg Magnesium</example>
    public required string Text { get; init; }

    /// <summary>The number that this step multiplies the amount by.</summary>
    /// <example>0.603</example>
    public required decimal Factor { get; init; }

    /// <summary>The condition under which the factor holds. Absent where it always holds.</summary>
    /// <example>taken with food</example>
    public string? Condition { get; init; }

    /// <summary>How far the factor was checked.</summary>
    /// <example>partly-verified</example>
    [Vocabulary("verification")]
    public required string Verification { get; init; }

    /// <summary>The record that holds the factor.</summary>
    public required Reference Source { get; init; }
}
