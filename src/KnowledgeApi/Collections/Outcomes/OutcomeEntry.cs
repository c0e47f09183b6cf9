using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Outcomes;

/// <summary>An outcome as stored in the curated files.</summary>
internal sealed record OutcomeEntry : Entry
{
    public required string Name { get; init; }
    public string[]? Synonyms { get; init; }
    public string? Condition { get; init; }
    public string? Parent { get; init; }
    [Vocabulary("outcome-roles")]
    public required string Role { get; init; }
    [Vocabulary("outcome-priorities")]
    public required string Priority { get; init; }
    [Vocabulary("outcome-directions")]
    public required string Better { get; init; }
    public string? Unit { get; init; }
    public Scale? Scale { get; init; }
    public DifferenceEntry? MinimalImportantDifference { get; init; }
    public string? Note { get; init; }

    public override string ShownAs() => Name;

    public override IEnumerable<string> Things(KnowledgeTree tree) => Condition is null ? [] : [Condition];
    public override IEnumerable<EntryLink> References() =>
    [
        .. EntryLink.One("condition", CollectionNames.Conditions, Condition),
        .. EntryLink.One("parent", CollectionNames.Outcomes, Parent),
        .. EntryLink.One("difference", CollectionNames.Studies, MinimalImportantDifference?.Study),
    ];
    public override IEnumerable<string?> SearchTexts() => [Id, Name, .. Synonyms ?? [], Scale?.Name];
    public override IEnumerable<EntryName> Names() => EntryName.FromNames(Name, Synonyms);
}

/// <summary>A minimal important difference as stored in the curated files.</summary>
internal sealed record DifferenceEntry
{
    public required decimal Value { get; init; }
    public required string Unit { get; init; }
    public string? Study { get; init; }
    public string? Citation { get; init; }
}
