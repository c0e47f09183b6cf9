using KnowledgeApi.Collections.Amounts;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Evidence;
using KnowledgeApi.Collections.Limits;
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
        StudiesBehind = new(StudiesBehindSql.ReferredTo),
        Kind = new EntryKind
        {
            Entry = typeof(DosageEntry),
            Rules = tree => new DosageRules(tree),
            Tables = ["dosage"],
            Open = [DosageSql.Publish],
        },
        Listing = new(CollectionNames.Dosages, "dosage")
        {
            Columns = DosageSql.Columns,
            Parts = [new(LinkSql.OfPage), new(ConversionSql.Substances), new(LimitSql.OfPage)],
            Filters =
            [
                new(q => q.Evidence is not null, EvidenceFilter.Behind(CollectionNames.Dosages)),
                new(q => q.Nutrient is not null, LinkFilter.For("dosages", "about", "Nutrient")),
                new(nameof(DosageQuery.Form), "form"),
                new(q => q.Condition is not null && q.IncludeDescendants is not true, LinkFilter.For("dosages", "about", "Condition")),
                new(q => q.Condition is not null && q.IncludeDescendants is true, LinkFilter.WithNarrower("dosages", "Condition")),
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
            Read = async grid =>
            {
                var dosages = await grid.ReadAsync<Dosage>();
                var links = await Links.Read(grid);
                var substances = await Substances.Read(grid);
                var intakes = (await grid.ReadAsync<IntakeRow>()).ToLookup(i => i.Nutrient, StringComparer.Ordinal);
                LimitView[] LimitsOf(Dosage dosage, string nutrient) => DosageLimits.Evaluate(GivenDose.From(dosage), substances.Find(nutrient), intakes[nutrient]);
                return dosages.Select(d => d with
                {
                    Limits = LimitsOf(d, links.OneOf(d.Id, "nutrient")!.Id),
                    Nutrient = links.OneOf(d.Id, "nutrient")!,
                    Product = links.OneOf(d.Id, "product"),
                    Condition = links.OneOf(d.Id, "condition"),
                    Studies = links.Of(d.Id, "study"),
                    Sources = links.Of(d.Id, "source"),
                });
            },
        },
    };
}
