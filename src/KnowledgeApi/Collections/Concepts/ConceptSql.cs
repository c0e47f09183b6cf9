namespace KnowledgeApi.Collections.Concepts;

internal static class ConceptSql
{
    public static string IsChild(string values) => $"""
        exists (select from link l where l.collection = 'concepts' and l.id = r.id and l.since = r.since
                and l.role = 'parents' and l.target = {values})
        """;

    public const string Publish = """
        insert into concept (id, since, name, synonyms, kind, brand, instructions, note)
        select o.id, @Ordinal, e.name, coalesce(e.synonyms, '{}'), e.kind, e.brand, e.instructions, e.note
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
}
