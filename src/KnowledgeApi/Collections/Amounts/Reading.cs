using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Amounts;

/// <summary>One way to read an amount, in the unit that the reference intakes of the nutrient have.</summary>
public sealed record Reading
{
    /// <summary>Which reading it is.</summary>
    /// <example>as Magnesium oxide</example>
    public required string Label { get; init; }

    /// <summary>Id of the form it takes the amount to be of; absent where none is in question.</summary>
    /// <example>magnesium-oxide</example>
    public string? Form { get; init; }

    /// <summary>The amount of the nutrient: elemental, or in its activity unit.</summary>
    /// <example>150.75</example>
    public required decimal Amount { get; init; }

    /// <summary>Unit of the amount.</summary>
    /// <example>mg</example>
    [Vocabulary("units")]
    public required string Unit { get; init; }

    /// <summary>UCUM code of the unit.</summary>
    /// <example>mg</example>
    public required string Ucum { get; init; }

    /// <summary>What one of the given unit comes to.</summary>
    /// <example>0.603</example>
    public required decimal Factor { get; init; }

    /// <summary>The steps, one after the other.</summary>
    public required ConversionStep[] Steps { get; init; }

    /// <summary>What is taken for granted beyond what was given. Empty where nothing is.</summary>
    public required string[] Assumptions { get; init; }

    /// <summary>The weakest check of any factor used.</summary>
    /// <example>partly-verified</example>
    [Vocabulary("verification")]
    public required string Verification { get; init; }
}

/// <summary>One step of a conversion.</summary>
public sealed record ConversionStep
{
    /// <summary>The step in words.</summary>
    /// <example>250 mg Magnesium oxide × 0.603 = 150.75 mg Magnesium</example>
    public required string Text { get; init; }

    /// <summary>What the amount is multiplied with.</summary>
    /// <example>0.603</example>
    public required decimal Factor { get; init; }

    /// <summary>When the factor holds, where not always.</summary>
    /// <example>taken with food</example>
    public string? Condition { get; init; }

    /// <summary>How far the factor was checked.</summary>
    /// <example>partly-verified</example>
    [Vocabulary("verification")]
    public required string Verification { get; init; }

    /// <summary>The record that holds the factor.</summary>
    public required Reference Source { get; init; }
}
