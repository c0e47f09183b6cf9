using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Nutrients;

/// <summary>A chemical form of a nutrient.</summary>
public sealed record NutrientForm
{
    /// <summary>Id of the form, unique over all nutrients.</summary>
    /// <example>magnesium-oxide</example>
    public required string Id { get; init; }

    /// <summary>Name of the form.</summary>
    /// <example>magnesium oxide</example>
    public required string Name { get; init; }

    /// <summary>Other names.</summary>
    public string[]? Synonyms { get; init; }

    /// <summary>Id of the concept by which claims refer to the form, where one does.</summary>
    /// <example>magnesium-oxide</example>
    public string? Concept { get; init; }

    /// <summary>Chemical formula.</summary>
    /// <example>MgO</example>
    public string? Formula { get; init; }

    /// <summary>Molar mass in g/mol.</summary>
    /// <example>40.304</example>
    public decimal? MolarMass { get; init; }

    /// <summary>Symbol of the element the fraction is of.</summary>
    /// <example>Mg</example>
    public string? Element { get; init; }

    /// <summary>Grams of the element in one gram of the form, 0 to 1.</summary>
    /// <example>0.603</example>
    public decimal? ElementalFraction { get; init; }

    /// <summary>Verified external identifiers of the form.</summary>
    public Identifier[]? Identifiers { get; init; }

    /// <summary>Factors from amounts of the form to activity units.</summary>
    public ActivityFactor[]? Activity { get; init; }

    /// <summary>How the form is made, where it matters to the amount.</summary>
    /// <example>synthetic</example>
    [Vocabulary("origins")]
    public string? Origin { get; init; }

    /// <summary>How far the record was checked.</summary>
    /// <example>partly-verified</example>
    [Vocabulary("verification")]
    public required string Verification { get; init; }

    /// <summary>Note of the curator.</summary>
    public string? Note { get; init; }
}

/// <summary>So much of one unit counts as so much of another.</summary>
public sealed record ActivityFactor
{
    /// <summary>Amount of the form.</summary>
    /// <example>1</example>
    public required decimal FromAmount { get; init; }

    /// <summary>Unit of that amount.</summary>
    /// <example>ug</example>
    [Vocabulary("units")]
    public required string FromUnit { get; init; }

    /// <summary>The activity it has.</summary>
    /// <example>1.7</example>
    public required decimal ToAmount { get; init; }

    /// <summary>Unit of the activity.</summary>
    /// <example>ug-dfe</example>
    [Vocabulary("units")]
    public required string ToUnit { get; init; }

    /// <summary>When the factor holds.</summary>
    /// <example>taken with food</example>
    public string? Condition { get; init; }

    /// <summary>The relation to food for which it holds; absent where it holds for each.</summary>
    /// <example>with-food</example>
    [Vocabulary("food-relations")]
    public string? Food { get; init; }

    /// <summary>The source of the intake for which it holds; absent where it holds for each.</summary>
    /// <example>supplement</example>
    [Vocabulary("intake-sources")]
    public string? From { get; init; }

    /// <summary>How far the factor was checked.</summary>
    /// <example>verified</example>
    [Vocabulary("verification")]
    public required string Verification { get; init; }
}
