namespace KnowledgeApi.Collections.Dosages;

internal static class DosageSql
{
    public const string Publish = """
        insert into dosage (id, since, label, form, amount_low, amount_high, unit, basis, route, frequency, food, purpose, verification)
        select o.id, @Ordinal, e.label, e.form, e."amountLow", e."amountHigh", e.unit, e.basis, e.route, e.frequency, e.food, e.purpose, e.verification
        from opened o,
             jsonb_to_record(o.entry) as e(label text, form text, "amountLow" numeric, "amountHigh" numeric, unit text, basis text, route text,
                                           frequency jsonb, food text, purpose text, verification text)
        where o.collection = 'dosages'
        """;
}
