using KnowledgeApi.Platform.Vocabularies;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Vocabularies;

/// <summary>A vocabulary as stored in the curated files.</summary>
internal sealed record VocabularyEntry : Entry
{
    public required string Name { get; init; }
    public required string Definition { get; init; }
    public bool? Ordered { get; init; }
    public required Term[] Terms { get; init; }

    public override string ShownAs() => Name;
    public override IEnumerable<string> VocabularyCodes() => Terms.Select(t => t.Code);

    public override IEnumerable<EntryLink> References() => [];
    public override IEnumerable<string?> SearchTexts() => [Id, Name, Definition, .. Terms.Select(t => t.Code), .. Terms.Select(t => t.Name)];
}
