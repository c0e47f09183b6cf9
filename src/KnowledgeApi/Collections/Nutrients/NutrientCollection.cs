using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Nutrients;

/// <summary>Definition of the nutrients collection.</summary>
internal static class NutrientCollection
{
    public static readonly Collection<Nutrient, NutrientQuery> Definition = new()
    {
        Name = CollectionNames.Nutrients,
        Tag = new("Nutrients", 40, "Nutrients and other bioactive substances, with their forms."),
        ListText = new(
            "List nutrients",
            "Nutrients and bioactives with their chemical forms and verified identifiers.",
            "A page of nutrients."),
        ItemText = new(
            "Get a nutrient",
            "One nutrient with its forms, and links to the claims, studies, dosages and mechanisms about it.",
            "The nutrient.")
        {
            IdExample = "magnesium",
            IdDescription = "Id of the nutrient.",
        },
        Entry = "Nutrients and bioactives.",
        WorksBehind = new(WorksBehindSql.AboutThem),
        Kind = new EntryKind
        {
            Entry = typeof(NutrientEntry),
            Rules = tree => new NutrientRules(tree),
            IsThing = true,
            Tables = ["nutrient"],
            Open = [NutrientSql.Publish],
        },
        Items = content => content.All<NutrientEntry>(CollectionNames.Nutrients).Select(new NutrientMapper(content).ToResource),
        Listing = new(CollectionNames.Nutrients, "nutrient")
        {
            Filters = [new(nameof(NutrientQuery.Kind), "kind")],
            Sorts = [Sort.ById, Sort.By("name", "name")],
            Facets =
            [
                FacetCount.By("kind", "kind", "nutrient-kinds"),
            ],
        },
    };
}
