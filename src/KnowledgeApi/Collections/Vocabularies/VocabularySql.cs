namespace KnowledgeApi.Collections.Vocabularies;

internal static class VocabularySql
{
    public const string Publish = """
        insert into vocabulary (id, since, name, definition, ordered, terms)
        select o.id, @Ordinal, e.name, e.definition, coalesce(e.ordered, false), e.terms
        from opened o, jsonb_to_record(o.entry) as e(name text, definition text, ordered boolean, terms jsonb)
        where o.collection = 'vocabularies'
        """;
}
