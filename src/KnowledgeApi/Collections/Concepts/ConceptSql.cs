using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Collections.Concepts;

internal static class ConceptSql
{
    public const string Columns = "r.id, r.name, r.synonyms, r.kind, r.brand, r.instructions, r.note";

    public const string IsChild = """
        exists (select from link l where l.collection = 'concepts' and l.id = r.id and l.since = r.since
                and l.role = 'parents' and l.target = any(@Parent))
        """;

    public const string Ingredients = """
        select n.concept as owner, i.collection, i.id, i.label, n.form, n.amount, n.unit, n.basis, n.per, n.excluded, n.passages, n.note
        from page p
        join concept_ingredient n on n.concept = p.id and n.since = p.since
        join item_at(@At) i on i.collection in ('nutrients', 'concepts') and i.id = n.ingredient
        order by n.concept, n.position
        """;

    public const string Publish = """
        insert into concept (id, since, name, synonyms, kind, brand, instructions, note, search)
        select o.id, @Ordinal, e.name, coalesce(e.synonyms, '{}'), e.kind, e.brand, e.instructions, e.note, o.search
        from opened o,
             jsonb_to_record(o.entry) as e(name text, synonyms text[], kind text, brand text, instructions text, note text)
        where o.collection = 'concepts'
        """;

    public const string PublishIngredients = """
        insert into concept_ingredient (concept, since, position, ingredient, form, amount, unit, basis, per, excluded, passages, note)
        select o.id, @Ordinal, x.place - 1, e.ingredient, e.form, e.amount, e.unit, e.basis, e.per,
               coalesce(e.excluded, false), coalesce(e.passages, '{}'), e.note
        from opened o,
             jsonb_array_elements(o.entry -> 'composition') with ordinality x(part, place),
             jsonb_to_record(x.part) as e(ingredient text, form text, amount numeric, unit text, basis text, per text,
                                          excluded boolean, passages text[], note text)
        where o.collection = 'concepts'
        """;

    public static readonly Listing<Concept, ConceptQuery> Concepts = new(CollectionNames.Concepts, "concept")
    {
        Columns = Columns,
        Parts = [new(LinkSql.OfPage), new(Ingredients)],
        Filters =
        [
            new(q => q.Kind is not null, "r.kind = any(@Kind)"),
            new(q => q.Parent is not null, IsChild),
        ],
        Sorts = [Sort.ById, new("name", "r.name")],
        Facets =
        [
            FacetCount.By("kind", "r.kind", "concept-kinds"),
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
