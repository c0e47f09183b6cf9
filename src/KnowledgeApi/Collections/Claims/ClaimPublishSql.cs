namespace KnowledgeApi.Collections.Claims;

/// <summary>Turns claims from the curated files into database rows.</summary>
internal static class ClaimPublishSql
{
    public const string Publish = """
        insert into claim (id, since, kind, text, polarity, verdict, certainty, agent_type, reviewed, corrections, settled, rank)
        select o.id, @Ordinal, e.kind, e.text, e.polarity, a.verdict, a.certainty, a."agentType", a.reviewed, coalesce(e.corrections, '{}'), coalesce(a.settled, false), o.rank
        from opened o,
             jsonb_to_record(o.entry) as e(kind text, text text, polarity text, corrections text[], assessment jsonb),
             jsonb_to_record(e.assessment) as a(verdict text, certainty text, "agentType" text, reviewed boolean, settled boolean)
        where o.collection = 'claims'
        """;

    public const string PublishStatements = """
        insert into claim_statement (claim, since, position, subject, predicate, object)
        select o.id, @Ordinal, x.place - 1, e.subject, e.predicate, e.object
        from opened o,
             jsonb_array_elements(o.entry -> 'statements') with ordinality x(part, place),
             jsonb_to_record(x.part) as e(subject text, predicate text, object text)
        where o.collection = 'claims'
        """;

    public const string PublishEvidence = """
        insert into claim_evidence (claim, since, position, kind, direction, source, study)
        select o.id, @Ordinal, x.place - 1, e.kind, e.direction, coalesce(e.source, passage_source(e.passage)), e.study
        from opened o,
             jsonb_array_elements(o.entry -> 'evidence') with ordinality x(part, place),
             jsonb_to_record(x.part) as e(kind text, direction text, source text, passage text, study text)
        where o.collection = 'claims'
        """;
}
