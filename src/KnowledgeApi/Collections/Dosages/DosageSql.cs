namespace KnowledgeApi.Collections.Dosages;

internal static class DosageSql
{
    public const string Publish = """
        insert into dosage (id, since, label, form, form_note, amount_low, amount_high, amount_qualifier, unit, basis, route, frequency, timing,
                            food, duration, population, purpose, passages, normalised, safety_note, verification, note)
        select o.id, @Ordinal, e.label, e.form, e."formNote", e."amountLow", e."amountHigh", e."amountQualifier", e.unit, e.basis, e.route, e.frequency,
               e.timing, e.food, e.duration, e.population, e.purpose, coalesce(e.passages, '{}'), e.normalised, e."safetyNote",
               e.verification, e.note
        from opened o,
             jsonb_to_record(o.entry) as e(
               label text, form text, "formNote" text, "amountLow" numeric, "amountHigh" numeric, "amountQualifier" text, unit text,
               basis text, route text, frequency jsonb, timing text, food text, duration text, population jsonb, purpose text, passages text[],
               normalised jsonb, "safetyNote" text, verification text, note text)
        where o.collection = 'dosages'
        """;
}
