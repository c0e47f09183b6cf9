namespace KnowledgeApi.Collections.Outcomes;

internal static class OutcomeSql
{
    public const string Columns = """
        r.id, r.name, r.synonyms, r.role, r.priority, r.better, r.unit, r.scale, r.note,
        r.minimal_important_difference || jsonb_strip_nulls(jsonb_build_object(
          'study', reference_to('studies', 'study', r.minimal_important_difference ->> 'study', @At))) as minimal_important_difference
        """;

    public const string Publish = """
        insert into outcome (id, since, name, synonyms, role, priority, better, unit, scale, minimal_important_difference, note, search)
        select o.id, @Ordinal, e.name, coalesce(e.synonyms, '{}'), e.role, e.priority, e.better, e.unit, e.scale, e."minimalImportantDifference", e.note, o.search
        from opened o,
             jsonb_to_record(o.entry) as e(name text, synonyms text[], role text, priority text, better text, unit text, scale jsonb,
                                           "minimalImportantDifference" jsonb, note text)
        where o.collection = 'outcomes'
        """;
}
