namespace KnowledgeApi.Collections.Vocabularies;

internal static class VocabularySql
{
    public const string Publish = """
        insert into vocabulary (id, since, ordered, terms)
        select o.id, @Ordinal, coalesce(e.ordered, false), e.terms
        from opened o, jsonb_to_record(o.entry) as e(ordered boolean, terms jsonb)
        where o.collection = 'vocabularies'
        """;
}
