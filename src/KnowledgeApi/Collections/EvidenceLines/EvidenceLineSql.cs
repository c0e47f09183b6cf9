using KnowledgeApi.Publishing;

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

    /// <summary>The claim of the line is about a thing.</summary>
    public static string IsOfClaimAbout(string role, string thing) => $"""
        r.claim in (select c.id from link l join claim_at(@At) c on c.id = l.id and c.since = l.since
                    where l.collection = 'claims' and l.role = '{role}' and l.target = {thing})
        """;

    /// <summary>Counts by what the claims of the lines are about. The claim of a line stands under the name of the facet.</summary>
    public static string CountsByThing(string facet, string collection) => $"""
        select l.target::text as value, min(i.label) as label, count(*)::int as count
        from listed r
        join claim_at(@At) c on c.id = r."{facet}"
        join link l on l.collection = 'claims' and l.id = c.id and l.since = c.since and l.role = '{EntrySubjects.Direct}' and l.target_collection = '{collection}'
        join item_at(@At) i on i.collection = l.target_collection and i.id = l.target
        group by 1
        """;
}
