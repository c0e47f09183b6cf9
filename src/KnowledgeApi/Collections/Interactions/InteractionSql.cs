namespace KnowledgeApi.Collections.Interactions;

internal static class InteractionSql
{
    public const string Publish = """
        insert into interaction (id, since, claim, nutrient, other, severity, management, verdict)
        select o.id || '.' || t.other, @Ordinal, o.id, e.nutrient, t.other, e.severity, e.management, o.entry -> 'assessment' ->> 'verdict'
        from opened o,
             jsonb_to_record(o.entry -> 'interaction') as e(nutrient text, severity text, management text),
             jsonb_array_elements_text(o.entry -> 'interaction' -> 'other') t(other)
        where o.collection = 'claims'
        """;

    public const string Close = """
        update interaction r set until = @Ordinal from closed c where c.collection = 'claims' and r.claim = c.id and r.until is null
        """;
}
