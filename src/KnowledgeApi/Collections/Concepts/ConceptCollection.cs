using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
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
        StudiesBehind = new(StudiesBehindSql.AboutThem),
        Kind = new EntryKind
        {
            Entry = typeof(ConceptEntry),
            Rules = tree => new ConceptRules(tree),
            IsThing = true,
            Tables = ["concept", "concept_ingredient"],
            Open = [ConceptSql.Publish, ConceptSql.PublishIngredients],
        },
        Listing = new(CollectionNames.Concepts, "concept")
        {
            Columns = ConceptSql.Columns,
            Parts = [new(LinkSql.OfPage), new(ConceptSql.Ingredients)],
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
            Read = async grid =>
            {
                var concepts = await grid.ReadAsync<Concept>();
                var links = await Links.Read(grid);
                var ingredients = (await grid.ReadAsync<IngredientRow>()).ToLookup(i => i.Owner, i => i.Ingredient);
                return concepts.Select(c => c with
                {
                    Parents = links.Of(c.Id, "parents"),
                    Components = links.Of(c.Id, "components"),
                    Measures = links.Of(c.Id, "measures"),
                    Composition = [.. ingredients[c.Id]],
                });
            },
        },
    };

    private sealed record IngredientRow
    {
        public required string Owner { get; init; }
        public required string Collection { get; init; }
        public required string Id { get; init; }
        public required string Label { get; init; }
        public string? Form { get; init; }
        public decimal? Amount { get; init; }
        public string? Unit { get; init; }
        public string? Basis { get; init; }
        public string? Per { get; init; }
        public bool Excluded { get; init; }
        public required string[] Passages { get; init; }
        public string? Note { get; init; }

        public Ingredient Ingredient => new()
        {
            Item = Reference.To(Collection, Id, Label),
            Form = Form,
            Amount = Amount,
            Unit = Unit,
            Basis = Basis,
            Per = Per,
            Excluded = Excluded,
            Passages = Passages,
            Note = Note,
        };
    }
}
