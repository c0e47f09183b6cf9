namespace KnowledgeApi.Collections.Claims;

/// <summary>Who speaks in an evidence line (vocabulary voices), determined by the design of the study or the kind of document.</summary>
internal static class VoiceSql
{
    public static string IsSupportedBy(string values) => $"""
        exists (select from claim_evidence e
                left join study_at(@At) y on y.id = e.study
                left join source_at(@At) d on d.id = e.source
                where e.claim = r.id and e.since = r.since and e.direction = 'supports' and voice_of(y.design, d.kind) = {values})
        """;
}
