using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Vocabularies;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Vocabularies;

/// <summary>Definition of the vocabularies collection.</summary>
internal static class VocabularyCollection
{
    public static readonly Collection<Vocabulary, VocabularyQuery> Definition = new()
    {
        Name = CollectionNames.Vocabularies,
        Tag = new("Vocabularies", 170, "The closed vocabularies of every coded field, with definitions."),
        ListText = new(
            "List vocabularies",
            "The closed vocabularies of every coded field, with definitions.",
            "A page of vocabularies."),
        ItemText = new(
            "Get a vocabulary",
            "One vocabulary with its terms.",
            "The vocabulary.")
        {
            IdExample = "verdicts",
            IdDescription = "Id of the vocabulary.",
        },
        Entry = "Closed vocabularies.",
        Kind = new EntryKind
        {
            Entry = typeof(VocabularyEntry),
            IsVocabulary = true,
            Tables = ["vocabulary"],
            Open = [VocabularySql.Publish],
        },
        Items = content => content.All<VocabularyEntry>(CollectionNames.Vocabularies).Select(VocabularyMapper.ToResource),
        Listing = new(CollectionNames.Vocabularies, "vocabulary")
        {
            Facets =
            [
                FacetCount.By("ordered", "ordered"),
            ],
        },
    };
}
