namespace KnowledgeApi.Collections.Disagreements;

internal static class DisagreementSql
{
    public const string Publish = """
        insert into disagreement (id, since, label, type, status, corrections)
        select o.id, @Ordinal, e.label, e.type, e.status, coalesce(e.corrections, '{}')
        from opened o, jsonb_to_record(o.entry) as e(label text, type text, status text, corrections text[])
        where o.collection = 'disagreements'
        """;
}
