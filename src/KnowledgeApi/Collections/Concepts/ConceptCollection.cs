using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Concepts;

/// <summary>Definition of the concepts collection.</summary>
internal static class ConceptCollection
{
    public static readonly Collection<Concept, ConceptQuery> Definition = new()
    {
        Name = CollectionNames.Concepts,
        Tag = new("Concepts", 160, "Everything else a claim can be about: processes, foods, drugs, tests, lifestyle measures."),
        ListText = new(
            "List concepts",
            "Everything else that claims are about: processes, biomarkers, tests, foods, habits, drugs, products.",
            "A page of concepts."),
        ItemText = new(
            "Get a concept",
            "One concept, for a product with what it says it contains.",
            "The concept.")
        {
            IdExample = "dopamine",
            IdDescription = "Id of the concept.",
        },
        Entry = "Other things claims are about.",
        WorksBehind = new(WorksBehindSql.AboutThem),
        Kind = new EntryKind
        {
            Entry = typeof(ConceptEntry),
            Rules = tree => new ConceptRules(tree),
            IsThing = true,
            Tables = ["concept", "concept_ingredient"],
            Open = [ConceptSql.Publish, ConceptSql.PublishIngredients],
        },
        Items = content => content.All<ConceptEntry>(CollectionNames.Concepts).Select(new ConceptMapper(content).ToResource),
        Listing = new(CollectionNames.Concepts, "concept")
        {
            Filters =
            [
                new(nameof(ConceptQuery.Kind), "kind"),
                new(q => q.Parent is not null, Predicate.Comparing(nameof(ConceptQuery.Parent), ConceptSql.IsChild)),
            ],
            Sorts = [Sort.ById, Sort.By("name", "name")],
            Facets =
            [
                FacetCount.By("kind", "kind", "concept-kinds"),
            ],
        },
    };
}
