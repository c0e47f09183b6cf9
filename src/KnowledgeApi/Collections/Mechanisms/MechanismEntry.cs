using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Mechanisms;

/// <summary>A mechanism as stored in the curated files.</summary>
internal sealed record MechanismEntry : Entry
{
    public required string Label { get; init; }
    public required string Source { get; init; }
    public required string Summary { get; init; }
    public required string[] Nutrients { get; init; }
    public required string[] Conditions { get; init; }
    public required HopEntry[] Hops { get; init; }
    public string? Note { get; init; }

    public override string ShownAs() => Label;

    public override IEnumerable<string> Things(KnowledgeTree tree) =>
        [.. Nutrients, .. Conditions, .. Hops.SelectMany(h => tree.Find<Entry>(CollectionNames.Claims, h.Claim)?.Things(tree) ?? [])];
    public override IEnumerable<EntryLink> References() =>
    [
        .. EntryLink.One("source", CollectionNames.Sources, Source),
        .. EntryLink.Many("nutrients", CollectionNames.Nutrients, Nutrients),
        .. EntryLink.Many("conditions", CollectionNames.Conditions, Conditions),
        .. EntryLink.Many("hops", CollectionNames.Claims, Hops.Select(h => h.Claim)),
    ];
    public override IEnumerable<string?> SearchTexts() => [Id, Label, Summary];
}

/// <summary>A hop as stored in the curated files.</summary>
internal sealed record HopEntry
{
    public required int Hop { get; init; }
    public required int Arm { get; init; }
    public required string Claim { get; init; }
    [Vocabulary("hop-statuses")]
    public required string Status { get; init; }
    public string? Note { get; init; }
}
