namespace KnowledgeApi.Operations.Paths;

/// <summary>
/// Decides which statements are steps of a mechanism. A step comes from a claim that does not deny the relation, and is one of two kinds: a statement
/// of a mechanism claim, or of a hop of a described mechanism, whose predicate says how one thing acts on another; or a statement of a deficiency or
/// risk claim that says that one thing leads to another. Efficacy claims give no steps, because they are what paths are to explain.
/// </summary>
internal static class EdgeSql
{
    private const string Steps = """
        select s.claim, s.position, s.subject, s.predicate, s.object
        from claim c
        join claim_statement s on s.claim = c.id and s.since = c.since
        where c.until is null and c.polarity in ('affirms', 'leaves-open') and s.subject <> s.object
          and (((c.kind = 'mechanism' or exists (
                   select from mechanism_hop h join mechanism m on m.id = h.mechanism and m.since = h.since and m.until is null
                   where h.claim = c.id and h.hop > 0))
                and s.predicate not in ('is-a', 'form-of', 'contains', 'excludes', 'source-of', 'poor-source-of', 'has-property', 'has-reference-value',
                                        'administered', 'equivalent-to', 'not-associated-with', 'measures', 'recommended-for',
                                        'contraindicated-in', 'interacts-with', 'characterised-by'))
               or (c.kind in ('deficiency', 'risk') and s.predicate in ('causes', 'contributes-to', 'risk-factor-for', 'associated-with')))
        """;

    /// <summary>A change to a mechanism may turn a claim into a step or back, so all live steps are compared.</summary>
    public const string Close = $"""
        with step as ({Steps})
        update edge e set until = @Ordinal
        where e.until is null and not exists (
          select from step s
          where s.claim = e.claim and s.position = e.position and s.subject = e.subject and s.predicate = e.predicate and s.object = e.object)
        """;

    public const string Open = $"""
        with step as ({Steps})
        insert into edge (claim, position, since, subject, predicate, object)
        select s.claim, s.position, @Ordinal, s.subject, s.predicate, s.object
        from step s
        where not exists (select from edge e where e.claim = s.claim and e.position = s.position and e.until is null)
        """;
}
