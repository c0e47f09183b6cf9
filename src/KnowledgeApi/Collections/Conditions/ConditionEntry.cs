using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Conditions;

/// <summary>A condition as stored in the curated files.</summary>
internal sealed record ConditionEntry : Entry
{
    public required string Name { get; init; }
    public required string[] Synonyms { get; init; }
    public string? InSentence { get; init; }
    [Vocabulary("condition-kinds")]
    public required string Kind { get; init; }
    public string[]? Parents { get; init; }
    public string[]? Nutrients { get; init; }
    public ConditionCode[]? Codes { get; init; }
    public string? Note { get; init; }

    public override string ShownAs() => Name;

    public override bool IsAnswerable() => true;

    public override IEnumerable<ThingAbove> Above() => [.. ThingAbove.Far(Parents), .. ThingAbove.Near(Nutrients)];
    public override IEnumerable<EntryLink> References() =>
    [
        .. ThingLinks.Create("parents", Parents),
        .. EntryLink.Many("nutrients", CollectionNames.Nutrients, Nutrients),
    ];
    public override IEnumerable<string?> SearchTexts() => [Id, Name, .. Synonyms];
    /// <summary>Whether a condition is the same as another, or a case of it at any depth.</summary>
    public static bool IsWithin(KnowledgeTree tree, string condition, string wider) =>
        condition == wider || tree.Find<ConditionEntry>(CollectionNames.Conditions, condition)?.Parents?.Any(p => IsWithin(tree, p, wider)) is true;

    public override IEnumerable<EntryName> Names() =>
        [.. EntryName.FromNames(Name, Synonyms), .. EntryName.Codes((Codes ?? []).Select(c => (c.Scheme, c.Value)))];
}
