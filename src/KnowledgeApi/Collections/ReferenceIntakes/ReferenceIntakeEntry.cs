using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.ReferenceIntakes;

/// <summary>A reference intake as stored in the curated files.</summary>
internal sealed record ReferenceIntakeEntry : Entry
{
    public required string Nutrient { get; init; }
    [Vocabulary("authorities")]
    public required string Authority { get; init; }
    [Vocabulary("jurisdictions")]
    public required string Jurisdiction { get; init; }
    [Vocabulary("intake-kinds")]
    public required string Kind { get; init; }
    public required LifeStage LifeStage { get; init; }
    public decimal? Value { get; init; }
    public decimal? ValueHigh { get; init; }
    [Vocabulary("units")]
    public string? Unit { get; init; }
    public NormalisedIntake? Normalised { get; init; }
    [Vocabulary("intake-bases")]
    public required string Basis { get; init; }
    public string[]? Forms { get; init; }
    public string? CriticalEffect { get; init; }
    [Vocabulary("intake-statuses")]
    public required string Status { get; init; }
    public string? ValidFrom { get; init; }
    public string? SupersededBy { get; init; }
    public required string Source { get; init; }
    public required string Citation { get; init; }
    [Vocabulary("verification")]
    public required string Verification { get; init; }
    public string? Note { get; init; }

    public override string ShownAs() => $"{NameOf("intake-kinds", Kind)} of {InWords(Nutrient)}, {LifeStage.Text} ({NameOf("authorities", Authority)})";

    public override IEnumerable<string> Things(KnowledgeTree tree) => [Nutrient];
    public override IEnumerable<EntryLink> References() =>
    [
        .. EntryLink.One("nutrient", CollectionNames.Nutrients, Nutrient),
        .. EntryLink.One("source", CollectionNames.Sources, Source),
        .. EntryLink.One("superseded-by", CollectionNames.ReferenceIntakes, SupersededBy),
    ];
    public override IEnumerable<string?> SearchTexts() => [Id, Nutrient, Authority, Kind, LifeStage.Text, CriticalEffect, NameOf("intake-kinds", Kind)];

    /// <summary>Writes the id of a nutrient as its name: vitamin-b12 becomes vitamin B12.</summary>
    private static string InWords(string nutrient) =>
        nutrient.StartsWith("vitamin-", StringComparison.Ordinal) ? $"vitamin {nutrient["vitamin-".Length..].ToUpperInvariant()}" : nutrient.Replace('-', ' ');

    private static string NameOf(string vocabulary, string code) =>
        Vocabulary.Get(vocabulary).Terms.FirstOrDefault(t => t.Code == code)?.Name ?? code;
}
