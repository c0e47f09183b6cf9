using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Lists;

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
        r.claim in (select r.id from claim_at(@At) r where {LinkSql.Refers(CollectionNames.Claims, role, thing)})
        """;

    /// <summary>The claims of the lines that a facet counts, over the alias r; `listed` holds their ids under the name of the facet.</summary>
    public static string Claims(string facet) => $"listed line join claim_at(@At) r on r.id = line.\"{facet}\"";
}
