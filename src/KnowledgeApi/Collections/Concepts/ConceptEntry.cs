using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Concepts;

/// <summary>A concept as stored in the curated files.</summary>
internal sealed record ConceptEntry : Entry
{
    [Vocabulary("concept-kinds")]
    public required string Kind { get; init; }
    public required string Name { get; init; }
    public string[]? Synonyms { get; init; }
    public string[]? Parents { get; init; }
    public string[]? Components { get; init; }
    public string[]? Measures { get; init; }
    public string? Brand { get; init; }
    public IngredientEntry[]? Composition { get; init; }
    public string? Instructions { get; init; }
    public string? Note { get; init; }

    public override string ShownAs() => Name;

    public override IEnumerable<ThingAbove> Above() => [.. ThingAbove.Near(Parents), .. ThingAbove.Near(Components), .. ThingAbove.Near(Measures)];
    public override IEnumerable<EntryLink> References() =>
    [
        .. ThingLinks.Create("parents", Parents),
        .. ThingLinks.Create("components", Components),
        .. ThingLinks.Create("measures", Measures),
        .. ThingLinks.Create("composition", Composition?.Select(i => i.Ingredient)),
    ];
    public override IEnumerable<string?> SearchTexts() => [Id, Name, .. Synonyms ?? [], Brand];
    public override IEnumerable<EntryName> Names() => EntryName.FromNames(Name, Synonyms);
}

/// <summary>An ingredient as stored in the curated files.</summary>
internal sealed record IngredientEntry
{
    public required string Ingredient { get; init; }
    public string? Form { get; init; }
    public decimal? Amount { get; init; }
    [Vocabulary("units")]
    public string? Unit { get; init; }
    [Vocabulary("bases")]
    public string? Basis { get; init; }
    public string? Per { get; init; }
    public bool? Excluded { get; init; }
    public string[]? Passages { get; init; }
    public string? Note { get; init; }
}
