using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Populations;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Dosages;

/// <summary>An amount of a nutrient as a document states it or a study used it. Information, never advice.</summary>
public sealed record Dosage : Resource
{
    /// <summary>Short name of the dosage.</summary>
    /// <example>Zinc sulfate 220 mg twice daily (cirrhosis cramps)</example>
    public required string Label { get; init; }

    /// <summary>The nutrient that the dosage is of.</summary>
    public required Reference Nutrient { get; init; }

    /// <summary>Id of the form, which is either a form of the nutrient or a concept. Absent where no form is stated.</summary>
    /// <example>magnesium-oxide</example>
    public string? Form { get; init; }

    /// <summary>The form as the source states it.</summary>
    public string? FormNote { get; init; }

    /// <summary>The product that the dosage is of.</summary>
    public Reference? Product { get; init; }

    /// <summary>Lower end of the amount, in `unit`. Absent where no amount is stated.</summary>
    /// <example>220</example>
    public decimal? AmountLow { get; init; }

    /// <summary>Upper end of the amount, in `unit`. Equal to `amountLow` where a single figure is stated.</summary>
    /// <example>220</example>
    public decimal? AmountHigh { get; init; }

    /// <summary>How exactly the amount is meant: as a round figure or as a ceiling.</summary>
    [Vocabulary("amount-qualifiers")]
    public string? AmountQualifier { get; init; }

    /// <summary>Unit of `amountLow` and `amountHigh`.</summary>
    /// <example>mg</example>
    [Vocabulary("units")]
    public string? Unit { get; init; }

    /// <summary>What the amount counts: the element or active substance, or the whole compound.</summary>
    /// <example>compound</example>
    [Vocabulary("bases")]
    public required string Basis { get; init; }

    /// <summary>The route by which the dose is given. Absent where it is given by mouth or no route is stated.</summary>
    /// <example>intramuscular</example>
    [Vocabulary("routes")]
    public string? Route { get; init; }

    /// <summary>How often the dose is taken.</summary>
    public required Frequency Frequency { get; init; }

    /// <summary>The time at which the dose is taken, as text.</summary>
    /// <example>at bedtime</example>
    public string? Timing { get; init; }

    /// <summary>Whether the dose is taken with food.</summary>
    /// <example>not-stated</example>
    [Vocabulary("food-relations")]
    public required string Food { get; init; }

    /// <summary>How long the dose is taken, as text.</summary>
    /// <example>12 weeks</example>
    public string? Duration { get; init; }

    /// <summary>The population that the dosage is for.</summary>
    public Population? Population { get; init; }

    /// <summary>The condition that the dosage is for.</summary>
    public Reference? Condition { get; init; }

    /// <summary>What the dosage represents, such as a dose studied, recommended or stated on a label.</summary>
    /// <example>studied</example>
    [Vocabulary("dosage-purposes")]
    public required string Purpose { get; init; }

    /// <summary>The studies that the dosage comes from.</summary>
    public required Reference[] Studies { get; init; }

    /// <summary>The documents that the dosage comes from.</summary>
    public required Reference[] Sources { get; init; }

    /// <summary>Ids of the passages that the dosage comes from.</summary>
    public required string[] Passages { get; init; }

    /// <summary>Every reading of the amount in elemental or activity units, with the steps of its conversion. There are several where the statement is ambiguous.</summary>
    public required NormalisedDose[] Normalised { get; init; }

    /// <summary>How the amount compares with the limits that each authority sets for adults. Empty where the amount is not per day or week, is not taken by mouth, or is for children, in pregnancy or during breast-feeding: these limits are for what adults swallow.</summary>
    public required LimitView[] Limits { get; init; }

    /// <summary>A note on how the amount compares with published limits.</summary>
    public string? SafetyNote { get; init; }

    /// <summary>How far the record was checked.</summary>
    /// <example>verified</example>
    [Vocabulary("verification")]
    public required string Verification { get; init; }

    /// <summary>A note by the curator.</summary>
    public string? Note { get; init; }

    /// <summary>Links of the dosage.</summary>
    public ItemLinks Links => new() { Self = Address.Item(CollectionNames.Dosages, Id) };
}

/// <summary>How often a dose is taken.</summary>
public sealed record Frequency
{
    /// <summary>Number of times the dose is taken in each period.</summary>
    /// <example>2</example>
    public decimal? Times { get; init; }

    /// <summary>The period in which `times` is counted.</summary>
    /// <example>day</example>
    [Vocabulary("frequency-periods")]
    public required string Per { get; init; }

    /// <summary>The frequency in words.</summary>
    /// <example>twice daily</example>
    public required string Text { get; init; }
}

/// <summary>One reading of an amount, in the nutrient's own unit.</summary>
public sealed record NormalisedDose
{
    /// <summary>Short description of the reading.</summary>
    /// <example>if heptahydrate</example>
    public required string Label { get; init; }

    /// <summary>Id of the substance that the amount is of.</summary>
    /// <example>zinc</example>
    public required string Substance { get; init; }

    /// <summary>Lower end of the amount, in `unit`.</summary>
    /// <example>100.056</example>
    public required decimal AmountLow { get; init; }

    /// <summary>Upper end of the amount, in `unit`.</summary>
    /// <example>100.056</example>
    public required decimal AmountHigh { get; init; }

    /// <summary>Unit of `amountLow` and `amountHigh`.</summary>
    /// <example>mg</example>
    [Vocabulary("units")]
    public required string Unit { get; init; }

    /// <summary>The period that the amount is for.</summary>
    /// <example>day</example>
    [Vocabulary("frequency-periods")]
    public required string Per { get; init; }

    /// <summary>The steps of the conversion, in words.</summary>
    public required string[] Trace { get; init; }

    /// <summary>What the reading assumes.</summary>
    public string? Assumption { get; init; }

    /// <summary>How far the conversion factors were checked.</summary>
    /// <example>partly-verified</example>
    [Vocabulary("verification")]
    public required string Verification { get; init; }
}
