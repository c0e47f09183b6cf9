namespace KnowledgeApi.Collections.Mechanisms;

internal static class MechanismSql
{
    public const string Publish = """
        insert into mechanism (id, since, label, summary, note)
        select o.id, @Ordinal, e.label, e.summary, e.note
        from opened o, jsonb_to_record(o.entry) as e(label text, summary text, note text)
        where o.collection = 'mechanisms'
        """;

    public const string PublishHops = """
        insert into mechanism_hop (mechanism, since, position, hop, arm, claim, status, note)
        select o.id, @Ordinal, x.place - 1, e.hop, e.arm, e.claim, e.status, e.note
        from opened o,
             jsonb_array_elements(o.entry -> 'hops') with ordinality x(part, place),
             jsonb_to_record(x.part) as e(hop int, arm int, claim text, status text, note text)
        where o.collection = 'mechanisms'
        """;
}
