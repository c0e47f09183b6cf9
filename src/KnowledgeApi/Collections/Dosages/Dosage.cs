using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Populations;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Dosages;

/// <summary>An amount of a nutrient as a document states it or a study used it. Information, never advice.</summary>
public sealed record Dosage : Resource
{
    /// <summary>Name of the dosage.</summary>
    /// <example>Zinc sulfate 220 mg twice daily (cirrhosis cramps)</example>
    public required string Label { get; init; }

    /// <summary>The nutrient.</summary>
    public required Reference Nutrient { get; init; }

    /// <summary>Id of the form: of a form of the nutrient or of a concept. Absent where it is not stated.</summary>
    /// <example>magnesium-oxide</example>
    public string? Form { get; init; }

    /// <summary>The form as stated.</summary>
    public string? FormNote { get; init; }

    /// <summary>The product the dosage is of.</summary>
    public Reference? Product { get; init; }

    /// <summary>Lower amount. Absent where no amount is stated.</summary>
    /// <example>220</example>
    public decimal? AmountLow { get; init; }

    /// <summary>Upper amount; equal to the lower for a single figure.</summary>
    /// <example>220</example>
    public decimal? AmountHigh { get; init; }

    /// <summary>Whether the amount is a round figure or a ceiling.</summary>
    [Vocabulary("amount-qualifiers")]
    public string? AmountQualifier { get; init; }

    /// <summary>Unit of the amounts.</summary>
    /// <example>mg</example>
    [Vocabulary("units")]
    public string? Unit { get; init; }

    /// <summary>What the amount counts: the element or active substance, or the whole compound.</summary>
    /// <example>compound</example>
    [Vocabulary("bases")]
    public required string Basis { get; init; }

    /// <summary>How it is given. Absent where it is by mouth or nothing is said.</summary>
    /// <example>intramuscular</example>
    [Vocabulary("routes")]
    public string? Route { get; init; }

    /// <summary>How often.</summary>
    public required Frequency Frequency { get; init; }

    /// <summary>At what time.</summary>
    /// <example>at bedtime</example>
    public string? Timing { get; init; }

    /// <summary>With or without food.</summary>
    /// <example>not-stated</example>
    [Vocabulary("food-relations")]
    public required string Food { get; init; }

    /// <summary>For how long.</summary>
    /// <example>12 weeks</example>
    public string? Duration { get; init; }

    /// <summary>For whom.</summary>
    public Population? Population { get; init; }

    /// <summary>For which condition.</summary>
    public Reference? Condition { get; init; }

    /// <summary>What the dosage is: studied, recommended, on a label …</summary>
    /// <example>studied</example>
    [Vocabulary("dosage-purposes")]
    public required string Purpose { get; init; }

    /// <summary>The studies it is from.</summary>
    public required Reference[] Studies { get; init; }

    /// <summary>The documents it is from.</summary>
    public required Reference[] Sources { get; init; }

    /// <summary>Ids of the passages it is from.</summary>
    public required string[] Passages { get; init; }

    /// <summary>Every reading of the amount in elemental or activity units, with its trace. Several where the statement is ambiguous.</summary>
    public required NormalisedDose[] Normalised { get; init; }

    /// <summary>How the amount stands to the limits of each authority for adults. Empty where it is not an amount a day or week, is not taken by mouth, or is for children, in pregnancy or while breast-feeding: these limits are for what adults swallow.</summary>
    public required LimitView[] Limits { get; init; }

    /// <summary>How the amount stands to published limits.</summary>
    public string? SafetyNote { get; init; }

    /// <summary>How far the record was checked.</summary>
    /// <example>verified</example>
    [Vocabulary("verification")]
    public required string Verification { get; init; }

    /// <summary>Note of the curator.</summary>
    public string? Note { get; init; }

    /// <summary>Where it is.</summary>
    public ItemLinks Links => new() { Self = Address.Item(CollectionNames.Dosages, Id) };
}

/// <summary>How often a dose is taken.</summary>
public sealed record Frequency
{
    /// <summary>Times in the period.</summary>
    /// <example>2</example>
    public decimal? Times { get; init; }

    /// <summary>The period.</summary>
    /// <example>day</example>
    [Vocabulary("frequency-periods")]
    public required string Per { get; init; }

    /// <summary>The frequency in words.</summary>
    /// <example>twice daily</example>
    public required string Text { get; init; }
}

/// <summary>One reading of an amount in the nutrient's own unit.</summary>
public sealed record NormalisedDose
{
    /// <summary>Which reading it is.</summary>
    /// <example>if heptahydrate</example>
    public required string Label { get; init; }

    /// <summary>Id of the substance the amount is of.</summary>
    /// <example>zinc</example>
    public required string Substance { get; init; }

    /// <summary>Lower amount.</summary>
    /// <example>100.056</example>
    public required decimal AmountLow { get; init; }

    /// <summary>Upper amount.</summary>
    /// <example>100.056</example>
    public required decimal AmountHigh { get; init; }

    /// <summary>Unit of the amounts.</summary>
    /// <example>mg</example>
    [Vocabulary("units")]
    public required string Unit { get; init; }

    /// <summary>The period the amount is for.</summary>
    /// <example>day</example>
    [Vocabulary("frequency-periods")]
    public required string Per { get; init; }

    /// <summary>The steps of the conversion.</summary>
    public required string[] Trace { get; init; }

    /// <summary>What is taken for granted.</summary>
    public string? Assumption { get; init; }

    /// <summary>How far the factors were checked.</summary>
    /// <example>partly-verified</example>
    [Vocabulary("verification")]
    public required string Verification { get; init; }
}
