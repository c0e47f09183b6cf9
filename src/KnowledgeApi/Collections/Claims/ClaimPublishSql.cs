namespace KnowledgeApi.Collections.Claims;

/// <summary>Turns claims from the curated files into database rows.</summary>
internal static class ClaimPublishSql
{
    public const string Publish = """
        insert into claim (id, since, kind, text, polarity, hedge, hedge_note, population, dose, verdict, certainty,
                           general_knowledge_certainty, reason, method, verification, assessed_by, agent_type, reviewed, assessed_on,
                           corrections, note, settled, domains, absence, interaction, recommendation, rank)
        select o.id, @Ordinal, e.kind, e.text, e.polarity, e.hedge, e."hedgeNote", e.population, e.dose, a.verdict, a.certainty,
               a."generalKnowledgeCertainty", a.reason, a.method, a.verification, a."assessedBy", a."agentType", a.reviewed, a."assessedOn",
               coalesce(e.corrections, '{}'), e.note, coalesce(a.settled, false), a.domains, a.absence, e.interaction, e.recommendation, o.rank
        from opened o,
             jsonb_to_record(o.entry) as e(kind text, text text, polarity text, hedge text, "hedgeNote" text, population jsonb, dose text,
                                           corrections text[], note text, interaction jsonb, recommendation jsonb, assessment jsonb),
             jsonb_to_record(e.assessment) as a(verdict text, certainty text, "generalKnowledgeCertainty" text, reason text, method text,
                                                verification text, "assessedBy" text, "agentType" text, reviewed boolean, "assessedOn" date, settled boolean, domains jsonb, absence jsonb)
        where o.collection = 'claims'
        """;

    public const string PublishStatements = """
        insert into claim_statement (claim, since, position, subject, predicate, object, qualifier, outcome, route, setting, safety, aim)
        select o.id, @Ordinal, x.place - 1, e.subject, e.predicate, e.object, e.qualifier, e.outcome, e.route, e.setting, e.safety, e.aim
        from opened o,
             jsonb_array_elements(o.entry -> 'statements') with ordinality x(part, place),
             jsonb_to_record(x.part) as e(subject text, predicate text, object text, qualifier text, outcome text, route text, setting text, safety text, aim text)
        where o.collection = 'claims'
        """;

    public const string PublishEvidence = """
        insert into claim_evidence (claim, since, position, kind, direction, source, passage, locator, hedge, cites,
                                    fidelity, fidelity_reason, wording, study, result, explanation)
        select o.id, @Ordinal, x.place - 1, e.kind, e.direction, coalesce(e.source, passage_source(e.passage)), e.passage, e.locator,
               e.hedge, coalesce(e.cites, '{}'), e.fidelity, e."fidelityReason", e.wording, e.study, e.result, e.explanation
        from opened o,
             jsonb_array_elements(o.entry -> 'evidence') with ordinality x(part, place),
             jsonb_to_record(x.part) as e(kind text, direction text, source text, passage text, locator text, hedge text, cites text[],
                                          fidelity text, "fidelityReason" text, wording text, study text, result text, explanation text)
        where o.collection = 'claims'
        """;
}
