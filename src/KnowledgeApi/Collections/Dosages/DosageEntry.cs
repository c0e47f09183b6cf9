using System.Text.Json.Serialization;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Populations;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Dosages;

/// <summary>A dosage as stored in the curated files.</summary>
internal sealed record DosageEntry : Entry
{
    public required string Label { get; init; }
    public required string Nutrient { get; init; }
    public string? Form { get; init; }
    public string? Product { get; init; }
    public string? FormNote { get; init; }
    public decimal? AmountLow { get; init; }
    public decimal? AmountHigh { get; init; }
    [Vocabulary("amount-qualifiers")]
    public string? AmountQualifier { get; init; }
    [Vocabulary("units")]
    public string? Unit { get; init; }
    [Vocabulary("bases")]
    public required string Basis { get; init; }
    [Vocabulary("routes")]
    public string? Route { get; init; }
    public required Frequency Frequency { get; init; }
    public string? Timing { get; init; }
    [Vocabulary("food-relations")]
    public required string Food { get; init; }
    public string? Duration { get; init; }
    public PopulationEntry? Population { get; init; }
    public string? Condition { get; init; }
    [Vocabulary("dosage-purposes")]
    public required string Purpose { get; init; }
    public string[]? Passages { get; init; }
    public string[]? Studies { get; init; }
    public string[]? Sources { get; init; }
    public required NormalisedDose[] Normalised { get; init; }
    public string? SafetyNote { get; init; }
    [Vocabulary("verification")]
    public required string Verification { get; init; }
    public string? Note { get; init; }

    /// <summary>The documents that the dosage comes from, whether named directly or through their passages.</summary>
    [JsonIgnore]
    public IEnumerable<string> SourceIds => (Passages ?? []).Select(PassageId.SourceOf).Concat(Sources ?? []);

    public override string ShownAs() => Label;

    public override IEnumerable<string> Things(KnowledgeTree tree) => new[] { Nutrient, Product, Condition }.OfType<string>();
    public override IEnumerable<EntryLink> References() =>
    [
        .. EntryLink.One("nutrient", CollectionNames.Nutrients, Nutrient),
        .. EntryLink.One("product", CollectionNames.Concepts, Product),
        .. EntryLink.One("condition", CollectionNames.Conditions, Condition),
        .. EntryLink.Many("study", CollectionNames.Studies, Studies),
        .. EntryLink.Many("source", CollectionNames.Sources, SourceIds.Distinct()),
        .. PopulationEntry.ReferencesOf(Population),
    ];
    public override IEnumerable<string?> SearchTexts() => [Id, Label, Nutrient, Form, FormNote, Population?.Text, Condition];
}
