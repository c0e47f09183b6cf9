namespace KnowledgeApi.Collections.Outcomes;

internal static class OutcomeSql
{
    public const string Publish = """
        insert into outcome (id, since, name, synonyms, role, priority, better, unit, scale, minimal_important_difference, note)
        select o.id, @Ordinal, e.name, coalesce(e.synonyms, '{}'), e.role, e.priority, e.better, e.unit, e.scale, e."minimalImportantDifference", e.note
        from opened o,
             jsonb_to_record(o.entry) as e(name text, synonyms text[], role text, priority text, better text, unit text, scale jsonb,
                                           "minimalImportantDifference" jsonb, note text)
        where o.collection = 'outcomes'
        """;
}
