using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Conclusions;

/// <summary>Definition of the conclusions collection.</summary>
internal static class ConclusionCollection
{
    public static readonly Collection<Conclusion, ConclusionQuery> Definition = new()
    {
        Name = CollectionNames.Conclusions,
        Tag = new("Conclusions", 60, "What curators hold of one question each, and from which claims."),
        ListText = new(
            "List conclusions",
            "What curators hold of one question each: what is given, how, to whom, for what, in which relation. Each is also a row of `/v1/evidence` under the same id. Information, not medical advice.",
            "A page of conclusions."),
        ItemText = new(
            "Get a conclusion",
            "One conclusion with its finding, its certainty with the reason, the claims it rests on and the result that leads. Information, not medical advice.",
            "The conclusion.")
        {
            IdExample = "CON001",
            IdDescription = "Id of the conclusion.",
        },
        Entry = "What curators hold of one question each.",
        Kind = new EntryKind
        {
            Entry = typeof(ConclusionEntry),
            Rules = tree => new ConclusionRules(tree),
            Tables = ["conclusion"],
            Open = [ConclusionSql.Publish],
        },
        Items = content => content.All<ConclusionEntry>(CollectionNames.Conclusions).Select(new ConclusionMapper(content).ToResource),
        Listing = new(CollectionNames.Conclusions, "conclusion")
        {
            Filters =
            [
                new(nameof(ConclusionQuery.Nutrient), "subject"),
                new(nameof(ConclusionQuery.Condition), "condition"),
                new(nameof(ConclusionQuery.Relation), "relation"),
                new(nameof(ConclusionQuery.Finding), "finding"),
                new(nameof(ConclusionQuery.Certainty), "certainty"),
            ],
            Sorts = [Sort.ById, Sort.ByCertainty],
            Facets =
            [
                FacetCount.By("relation", "relation", "relations"),
                FacetCount.By("finding", "finding", "evidence-findings"),
                FacetCount.By("certainty", "certainty", "certainties"),
                FacetCount.ByLink("nutrient", "conclusions", "subject", "nutrients"),
                FacetCount.ByLink("condition", "conclusions", "condition", "conditions"),
            ],
        },
    };
}
