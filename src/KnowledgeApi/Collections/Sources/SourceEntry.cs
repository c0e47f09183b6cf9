using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Sources;

/// <summary>A source as stored in the curated files.</summary>
internal sealed record SourceEntry : Entry
{
    public string[]? FormerIds { get; init; }
    public required string Title { get; init; }
    [Vocabulary("source-kinds")]
    public required string Kind { get; init; }
    public string? Author { get; init; }
    public string? Reviewer { get; init; }
    public string? Publisher { get; init; }
    public string? Published { get; init; }
    public string? Updated { get; init; }
    public string? Url { get; init; }
    public string? Accessed { get; init; }
    public required string Language { get; init; }
    public CommercialInterest? CommercialInterest { get; init; }
    [Vocabulary("source-standings")]
    public required string Standing { get; init; }
    public string? Note { get; init; }
    public DocumentText? Text { get; init; }
    public Passage[]? Passages { get; init; }
    public Correction[]? Corrections { get; init; }

    /// <summary>Whether the passage exists in the source that its id names.</summary>
    public static bool HasPassage(KnowledgeTree tree, string passage) => FindPassage(tree, passage) is not null;

    /// <summary>A passage by its id; null where the tree has none.</summary>
    public static Passage? FindPassage(KnowledgeTree tree, string id) =>
        Array.Find(tree.Find<SourceEntry>(CollectionNames.Sources, PassageId.SourceOf(id))?.Passages ?? [], p => p.Id == id);

    public override IEnumerable<string> HadIds() => FormerIds ?? [];

    /// <summary>Passages are named by their document.</summary>
    public override IEnumerable<FormerPart> PartsHadIds() =>
        HadIds().SelectMany(_ => Passages ?? [], (former, p) => new FormerPart("passages", $"{former}-p{p.Number}", p.Id));

    public override string ShownAs() => Title;
    public override IEnumerable<EntryLink> References() =>
    [
        .. EntryLink.Many("corrected-by", CollectionNames.Studies, Corrections?.SelectMany(c => c.Studies ?? []).Distinct()),
        .. EntryLink.Many("corrected-claim", CollectionNames.Claims, Corrections?.SelectMany(c => c.Claims ?? []).Distinct()),
    ];
    public override IEnumerable<string?> SearchTexts() => [Id, .. HadIds(), Title, Author, Publisher, .. Passages?.Select(p => p.Paraphrase) ?? []];
    public override IEnumerable<EntryName> Names() => EntryName.FromNames(Title, null);
}
