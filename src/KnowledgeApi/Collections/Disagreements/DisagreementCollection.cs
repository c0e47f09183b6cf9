using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Evidence;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Disagreements;

/// <summary>Definition of the disagreements collection.</summary>
internal static class DisagreementCollection
{
    public static readonly Collection<Disagreement, DisagreementQuery> Definition = new()
    {
        Name = CollectionNames.Disagreements,
        Tag = new("Disagreements", 70, "Claims, results and reference values that do not agree, and why."),
        ListText = new(
            "List disagreements",
            "Where claims, results and passages do not agree: both sides, why they differ, and what would clear it up.",
            "A page of disagreements."),
        ItemText = new(
            "Get a disagreement",
            "One disagreement with all its members.",
            "The disagreement.")
        {
            IdExample = "DIS009",
            IdDescription = "Id of the disagreement.",
        },
        Entry = "Where claims, results and passages do not agree.",
        Kind = new EntryKind
        {
            Entry = typeof(DisagreementEntry),
            Rules = tree => new DisagreementRules(tree),
            Tables = ["disagreement"],
            Open = [DisagreementSql.Publish],
        },
        Items = content => content.All<DisagreementEntry>(CollectionNames.Disagreements).Select(new DisagreementMapper(content).ToResource),
        Listing = new(CollectionNames.Disagreements, "disagreement")
        {
            Filters =
            [
                new(q => q.Evidence is not null, EvidenceFilter.Behind(CollectionNames.Disagreements)),
                .. AboutFilter.Of<DisagreementQuery>(CollectionNames.Disagreements, nameof(DisagreementQuery.Nutrient), q => q.Nutrient),
                .. AboutFilter.Of<DisagreementQuery>(CollectionNames.Disagreements, nameof(DisagreementQuery.Condition), q => q.Condition),
                new(nameof(DisagreementQuery.Type), "type"),
                new(nameof(DisagreementQuery.Status), "status"),
                new(q => q.Claim is not null, LinkFilter.For("disagreements", "claim", "Claim")),
                new(q => q.Study is not null, LinkFilter.For("disagreements", "study", "Study")),
                new(q => q.Source is not null, LinkFilter.For("disagreements", "source", "Source")),
                new(q => q.Correction is not null, CorrectionSql.Concerns),
            ],
            Sorts = [Sort.ById, Sort.By("label", "label")],
            Facets =
            [
                FacetCount.By("type", "type", "disagreement-types"),
                FacetCount.By("status", "status", "disagreement-statuses"),
                FacetCount.ByLink("nutrient", "disagreements", "about", "nutrients"),
                FacetCount.ByLink("condition", "disagreements", "about", "conditions"),
                FacetCount.ByLink("source", "disagreements", "source", "sources"),
            ],
        },
    };
}
