namespace KnowledgeApi.Collections.Interactions;

internal static class InteractionSql
{
    public const string Publish = """
        insert into interaction (id, since, claim, nutrient, form, other, effect, severity, management, separation, dose_threshold, text, verdict, certainty, reviewed)
        select o.id || '.' || t.other, @Ordinal, o.id, e.nutrient, e.form, t.other, e.effect, e.severity, e.management, e.separation, e."doseThreshold",
               o.entry ->> 'text', o.entry -> 'assessment' ->> 'verdict', o.entry -> 'assessment' ->> 'certainty', (o.entry -> 'assessment' ->> 'reviewed')::boolean
        from opened o,
             jsonb_to_record(o.entry -> 'interaction') as e(nutrient text, form text, effect text, severity text, management text, separation jsonb, "doseThreshold" jsonb),
             jsonb_array_elements_text(o.entry -> 'interaction' -> 'other') t(other)
        where o.collection = 'claims'
        """;

    public const string Close = """
        update interaction r set until = @Ordinal from closed c where c.collection = 'claims' and r.claim = c.id and r.until is null
        """;
}
