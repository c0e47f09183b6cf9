using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Nutrients;

/// <summary>What is recorded of a chemical form of a nutrient.</summary>
public abstract record FormContent : Resource
{
    /// <summary>Name of the form.</summary>
    /// <example>magnesium oxide</example>
    public required string Name { get; init; }

    /// <summary>Other names of the form.</summary>
    public string[]? Synonyms { get; init; }

    /// <summary>Id of the concept by which claims refer to the form. Absent where there is none.</summary>
    /// <example>magnesium-oxide</example>
    public string? Concept { get; init; }

    /// <summary>Chemical formula.</summary>
    /// <example>MgO</example>
    public string? Formula { get; init; }

    /// <summary>Molar mass of the form, in g/mol.</summary>
    /// <example>40.304</example>
    public decimal? MolarMass { get; init; }

    /// <summary>Symbol of the element that `elementalFraction` refers to.</summary>
    /// <example>Mg</example>
    public string? Element { get; init; }

    /// <summary>Mass fraction of the element: grams of the element in one gram of the form, above 0 and at most 1.</summary>
    /// <example>0.603</example>
    public decimal? ElementalFraction { get; init; }

    /// <summary>Verified external identifiers of the form.</summary>
    public Identifier[]? Identifiers { get; init; }

    /// <summary>Factors that convert amounts of the form to activity units.</summary>
    public ActivityFactor[]? Activity { get; init; }

    /// <summary>How the form is made, where that matters for the amount.</summary>
    /// <example>synthetic</example>
    [Vocabulary("origins")]
    public string? Origin { get; init; }

    /// <summary>How far the record was checked.</summary>
    /// <example>partly-verified</example>
    [Vocabulary("verification")]
    public required string Verification { get; init; }

    /// <summary>A note by the curator.</summary>
    public string? Note { get; init; }
}

/// <summary>A chemical form as its nutrient shows it. It has an address of its own under `/v1/forms`.</summary>
public sealed record NutrientForm : FormContent;

/// <summary>A conversion factor: an amount in one unit counts as an amount in another.</summary>
public sealed record ActivityFactor
{
    /// <summary>Amount of the form, in `fromUnit`.</summary>
    /// <example>1</example>
    public required decimal FromAmount { get; init; }

    /// <summary>Unit of `fromAmount`.</summary>
    /// <example>ug</example>
    [Vocabulary("units")]
    public required string FromUnit { get; init; }

    /// <summary>The activity that this amount has, in `toUnit`.</summary>
    /// <example>1.7</example>
    public required decimal ToAmount { get; init; }

    /// <summary>Unit of `toAmount`.</summary>
    /// <example>ug-dfe</example>
    [Vocabulary("units")]
    public required string ToUnit { get; init; }

    /// <summary>The condition under which the factor holds, in words.</summary>
    /// <example>taken with food</example>
    public string? Condition { get; init; }

    /// <summary>The relation to food for which the factor holds. Absent where it holds regardless of food.</summary>
    /// <example>with-food</example>
    [Vocabulary("food-relations")]
    public string? Food { get; init; }

    /// <summary>The source of intake for which the factor holds. Absent where it holds for every source.</summary>
    /// <example>supplement</example>
    [Vocabulary("intake-sources")]
    public string? From { get; init; }

    /// <summary>How far the factor was checked.</summary>
    /// <example>verified</example>
    [Vocabulary("verification")]
    public required string Verification { get; init; }
}
