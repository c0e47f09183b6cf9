using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Nutrients;

/// <summary>A nutrient as stored in the curated files.</summary>
internal sealed record NutrientEntry : Entry
{
    public required string Name { get; init; }
    public required string[] Synonyms { get; init; }
    public string? InSentence { get; init; }
    [Vocabulary("nutrient-kinds")]
    public required string Kind { get; init; }
    public string[]? Parents { get; init; }
    public string[]? Components { get; init; }
    public Identifier[]? Identifiers { get; init; }
    public NutrientForm[]? Forms { get; init; }
    public decimal? MolarMass { get; init; }
    public int? Charge { get; init; }
    public string? Note { get; init; }
    public string? ConversionNote { get; init; }
    public string? IdentifierSources { get; init; }

    public override string ShownAs() => Name;

    public override bool IsAnswerable() => true;

    public override IEnumerable<ThingAbove> Above() => ThingAbove.Far(Parents);
    public override IEnumerable<EntryLink> References() =>
    [
        .. ThingLinks.Create("parents", Parents),
        .. EntryLink.Many("components", CollectionNames.Nutrients, Components),
        .. EntryLink.Many("forms", CollectionNames.Concepts, Forms?.Select(f => f.Concept).OfType<string>()),
    ];
    public override IEnumerable<string?> SearchTexts() => [Id, Name, .. Synonyms, .. Forms?.SelectMany(f => f.Synonyms ?? []) ?? [], .. Forms?.Select(f => f.Name) ?? []];
    public override IEnumerable<EntryName> Names() =>
    [
        .. EntryName.FromNames(Name, Synonyms),
        .. EntryName.Codes((Identifiers ?? []).Select(i => (i.Scheme, i.Value))),
        .. (Forms ?? []).SelectMany(NamesOf),
    ];

    private static IEnumerable<EntryName> NamesOf(NutrientForm form) =>
        [.. new[] { form.Name }.Concat(form.Synonyms ?? []).Select(n => new EntryName(EntryName.Form, n, form.Id)),
         .. EntryName.Codes((form.Identifiers ?? []).Select(i => (i.Scheme, i.Value))).Select(c => c with { FormId = form.Id })];
}
