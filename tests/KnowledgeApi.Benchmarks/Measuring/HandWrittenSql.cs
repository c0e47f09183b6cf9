namespace KnowledgeApi.Benchmarks.Measuring;

/// <summary>
/// What a service without documents would ask of the tables for every claim that it shows: its columns, its statements and its lines of evidence, with the
/// labels of all they name, over the tables of peers/tables.sql. The service asked this itself before it stored documents.
/// </summary>
internal static class HandWrittenSql
{
    private const string Columns = """
        r.id, r.kind, r.text, r.polarity, r.hedge, r.hedge_note, peer.shown_population(r.population, @At) as population, r.dose, r.corrections, r.note,
        peer.shown_interaction(r.interaction, @At) as interaction, r.recommendation,
        jsonb_strip_nulls(jsonb_build_object(
          'verdict', r.verdict, 'settled', case when r.settled then true end, 'domains', r.domains, 'domainsRead', r.domains_read, 'absence', r.absence, 'certainty', r.certainty, 'generalKnowledgeCertainty', r.general_knowledge_certainty,
          'reason', r.reason, 'method', r.method, 'verification', r.verification, 'assessedBy', r.assessed_by,
          'agentType', r.agent_type, 'reviewed', r.reviewed, 'assessedOn', r.assessed_on)) as assessment,
        (select jsonb_agg(distinct jsonb_build_object(
           'item', jsonb_build_object('kind', d.kind, 'id', d.id, 'label', d.label, 'href', href_of(l.target_collection, d.id)),
           'standing', d.standing))
         from link l cross join lateral doubt_on(l.target_collection, l.target, @At) d
         where l.collection = 'claims' and l.id = r.id and l.since = r.since and l.role in ('study', 'source')) as review_reasons
        """;

    private const string Statements = """
        select s.claim as owner, a.collection as subject_collection, a.id as subject_id, a.label as subject_label, s.predicate,
               b.collection as object_collection, b.id as object_id, b.label as object_label, s.qualifier, s.route, s.setting, s.safety, s.aim,
               peer.reference_to('outcomes', 'outcome', s.outcome, @At) as outcome
        from page p
        join peer.claim_statement s on s.claim = p.id and s.since = p.since
        join item_at(@At) a on a.collection in ('nutrients', 'conditions', 'concepts') and a.id = s.subject
        join item_at(@At) b on b.collection in ('nutrients', 'conditions', 'concepts') and b.id = s.object
        order by s.claim, s.position
        """;

    private const string Evidence = """
        select e.claim as owner, e.line, e.kind, e.direction, e.source, d.label as source_label, t.passage, e.locator, e.hedge,
               e.fidelity, e.fidelity_reason, e.wording, e.study, y.label as study_label, peer.shown_result(u.result, @At) as result, e.explanation,
               (select jsonb_agg(jsonb_build_object('kind', 'study', 'id', i.id, 'label', i.label, 'href', href_of('studies', i.id)) order by c.place)
                from unnest(e.cites) with ordinality c(id, place)
                join item_at(@At) i on i.collection = 'studies' and i.id = c.id) as cites
        from page p
        join peer.claim_evidence e on e.claim = p.id and e.since = p.since
        left join item_at(@At) d on d.collection = 'sources' and d.id = e.source
        left join peer.source_passage t on t.source = d.id and t.since = d.since and t.id = e.passage
        left join item_at(@At) y on y.collection = 'studies' and y.id = e.study
        left join peer.study_result u on u.study = y.id and u.since = y.since and u.id = e.result
        order by e.claim, e.position
        """;

    public static string[] Item { get; } = Of("r.id = @Id", 1);

    public static string[] AboutCondition { get; } = Of("""
        exists (select from link l where l.collection = 'claims' and l.id = r.id and l.since = r.since and l.role = 'about' and l.target = (@Condition)[1])
        """, 51);

    private static string[] Of(string predicate, int size)
    {
        var tail = $"from (select r.* from peer.claim_at(@At) r where {predicate} order by r.id limit 201) r limit {size}";
        return [$"select {Columns}, '' as sort_key {tail}", .. new[] { Statements, Evidence }.Select(part => $"with page as (select r.id, r.since {tail}) {part}")];
    }
}
