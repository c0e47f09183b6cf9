namespace KnowledgeApi.Collections.Outcomes;

internal static class OutcomeSql
{
    public const string Publish = """
        insert into outcome (id, since, name, role, priority)
        select o.id, @Ordinal, e.name, e.role, e.priority
        from opened o, jsonb_to_record(o.entry) as e(name text, role text, priority text)
        where o.collection = 'outcomes'
        """;
}
