namespace KnowledgeApi.Collections.Concepts;

internal static class ConceptSql
{
    public static string IsChild(string values) => $"""
        exists (select from link l where l.collection = 'concepts' and l.id = r.id and l.since = r.since
                and l.role = 'parents' and l.target = {values})
        """;

    public const string Publish = """
        insert into concept (id, since, name, kind)
        select o.id, @Ordinal, o.entry ->> 'name', o.entry ->> 'kind' from opened o where o.collection = 'concepts'
        """;

    public const string PublishIngredients = """
        insert into concept_ingredient (concept, since, position, ingredient, form, amount, unit, basis, excluded)
        select o.id, @Ordinal, x.place - 1, e.ingredient, e.form, e.amount, e.unit, e.basis, coalesce(e.excluded, false)
        from opened o,
             jsonb_array_elements(o.entry -> 'composition') with ordinality x(part, place),
             jsonb_to_record(x.part) as e(ingredient text, form text, amount numeric, unit text, basis text, excluded boolean)
        where o.collection = 'concepts'
        """;
}
