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
        Listing = new(CollectionNames.Vocabularies, "vocabulary")
        {
            Columns = VocabularySql.Columns,
            Facets =
            [
                FacetCount.By("ordered", "ordered"),
            ],
            Read = async grid => await grid.ReadAsync<Vocabulary>(),
        },
    };
}
