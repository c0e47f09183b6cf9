using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Evidence;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Dosages;

/// <summary>Definition of the dosages collection.</summary>
internal static class DosageCollection
{
    public static readonly Collection<Dosage, DosageQuery> Definition = new()
    {
        Name = CollectionNames.Dosages,
        Tag = new("Dosages", 90, "Amounts that documents state or studies used. Information, never advice."),
        ListText = new(
            "List dosages",
            "Amounts as documents state them and studies used them, each reading normalised with its trace. Information, not medical advice.",
            "A page of dosages."),
        ItemText = new(
            "Get a dosage",
            "One dosage with every reading of its amount. Information, not medical advice.",
            "The dosage.")
        {
            IdExample = "DOS012",
            IdDescription = "Id of the dosage.",
        },
        Entry = "Dosages.",
        FirstQuestion = ["condition", "nutrient"],
        WorksBehind = new(WorksBehindSql.ReferredTo),
        Kind = new EntryKind
        {
            Entry = typeof(DosageEntry),
            Rules = tree => new DosageRules(tree),
            Tables = ["dosage"],
            Open = [DosageSql.Publish],
        },
        Items = content => content.All<DosageEntry>(CollectionNames.Dosages).Select(new DosageMapper(content).ToResource),
        Listing = new(CollectionNames.Dosages, "dosage")
        {
            Filters =
            [
                new(q => q.Evidence is not null, EvidenceFilter.Behind(CollectionNames.Dosages)),
                new(q => q.Nutrient is not null, LinkFilter.For("dosages", "about", "Nutrient")),
                new(nameof(DosageQuery.Form), "form"),
                .. AboutFilter.Of<DosageQuery>(CollectionNames.Dosages, nameof(DosageQuery.Condition), q => q.Condition),
                new(nameof(DosageQuery.Purpose), "purpose"),
                new(q => q.Source is not null, LinkFilter.For("dosages", "source", "Source")),
                new(q => q.Study is not null, LinkFilter.For("dosages", "study", "Study")),
                new(nameof(DosageQuery.Verification), "verification"),
            ],
            Facets =
            [
                FacetCount.By("purpose", "purpose", "dosage-purposes"),
                FacetCount.By("verification", "verification", "verification"),
                FacetCount.By("unit", "unit", "units"),
                FacetCount.By("basis", "basis", "bases"),
                FacetCount.By("food", "food", "food-relations"),
                FacetCount.ByLink("nutrient", "dosages", "about", "nutrients"),
                FacetCount.ByLink("condition", "dosages", "about", "conditions"),
                FacetCount.ByLink("source", "dosages", "source", "sources"),
            ],
        },
    };
}
