namespace KnowledgeApi.Collections.Mechanisms;

internal static class MechanismSql
{
    public const string Publish = """
        insert into mechanism (id, since) select o.id, @Ordinal from opened o where o.collection = 'mechanisms'
        """;

    public const string PublishHops = """
        insert into mechanism_hop (mechanism, since, position, hop, claim, status)
        select o.id, @Ordinal, x.place - 1, e.hop, e.claim, e.status
        from opened o,
             jsonb_array_elements(o.entry -> 'hops') with ordinality x(part, place),
             jsonb_to_record(x.part) as e(hop int, claim text, status text)
        where o.collection = 'mechanisms'
        """;
}
