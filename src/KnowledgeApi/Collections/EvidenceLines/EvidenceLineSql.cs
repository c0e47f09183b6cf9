namespace KnowledgeApi.Collections.EvidenceLines;

internal static class EvidenceLineSql
{
    public const string Publish = """
        insert into evidence_line (id, since, claim, kind, direction, passage, fidelity, wording)
        select o.id, @Ordinal, o.entry ->> 'claim', l.kind, l.direction, l.passage, l.fidelity, l.wording
        from opened o,
             jsonb_to_record(o.entry -> 'line') as l(kind text, direction text, passage text, fidelity text, wording text)
        where o.collection = 'evidence-lines'
        """;
}
