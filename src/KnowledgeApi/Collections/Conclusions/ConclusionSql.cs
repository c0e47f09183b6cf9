namespace KnowledgeApi.Collections.Conclusions;

internal static class ConclusionSql
{
    public const string Publish = """
        insert into conclusion (id, since, subject, condition, relation, finding, certainty)
        select o.id, @Ordinal, e.subject, e.condition, e.relation, e.finding, o.entry -> 'assessment' ->> 'certainty'
        from opened o, jsonb_to_record(o.entry) as e(subject text, condition text, relation text, finding text)
        where o.collection = 'conclusions'
        """;
}
