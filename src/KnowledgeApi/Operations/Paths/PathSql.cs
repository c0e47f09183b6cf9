namespace KnowledgeApi.Operations.Paths;

internal static class PathSql
{
    /// <summary>The requested items, whichever collection they are in.</summary>
    public const string Thing = """
        /* PathSql.Thing */
        select i.collection, i.id, i.label from item_at(@At) i where i.collection in ('nutrients', 'conditions', 'concepts') and i.id = any(cast(@Ids as text[]))
        """;

    /// <summary>The items that stand for an item where a path begins or ends: its forms, combinations, measures, symptoms and deficiencies.</summary>
    public const string EndsFor = """
        /* PathSql.EndsFor */
        with recursive narrow (id, depth) as (
          select cast(@Id as text) collate "C", 0
          union
          select l.id, n.depth + 1
          from narrow n
          join link l on l.target = n.id and (l.collection = 'concepts' and l.role in ('parents', 'components', 'measures')
                                              or l.collection = 'conditions' and l.role = 'nutrients')
          join item_at(@At) i on i.collection = l.collection and i.id = l.id and i.since = l.since
          where n.depth < 2)
        select id from narrow group by id order by min(depth), id limit @Take
        """;

    /// <summary>One step forwards from a frontier. The number of steps is capped both for a node and for the level, and the level's steps are in no order; so even a hub stays within bounds.</summary>
    public const string Onwards = """
        /* PathSql.Onwards */
        select e.subject, e.object
        from unnest(cast(@Frontier as text[])) f(node)
        cross join lateral (
          select distinct s.subject, s.object from (
            select e.subject, e.object from edge_at(@At) e where e.subject = f.node order by e.subject, e.object limit cast(@Fan as int)) s) e
        limit @Take
        """;

    /// <summary>One step backwards from a frontier.</summary>
    public const string Backwards = """
        /* PathSql.Backwards */
        select e.subject, e.object
        from unnest(cast(@Frontier as text[])) f(node)
        cross join lateral (
          select distinct s.subject, s.object from (
            select e.subject, e.object from edge_at(@At) e where e.object = f.node order by e.object, e.subject limit cast(@Fan as int)) s) e
        limit @Take
        """;

    /// <summary>
    /// The claims that make a step, best backed first. The status of a claim is the worst one that a mechanism gives it. Without a mechanism the
    /// status follows from the assessment: open, conflicting, contradicted or refuted claims are disputed; what a reference settles is established;
    /// what a checked study in people supports is demonstrated in patients; any other support makes it inferred; otherwise it is unsourced.
    /// </summary>
    public const string Steps = """
        /* PathSql.Steps */
        select s.subject, s.object, s.predicate, s.claim, s.position, s.claim_label, s.verdict, s.certainty, s.status,
               a.collection as subject_collection, a.label as subject_label, b.collection as object_collection, b.label as object_label
        from (
          select e.subject, e.object, e.predicate, e.claim, e.position, c.text as claim_label, c.verdict, c.certainty,
                 coalesce(
                   (select h.status from mechanism_hop h join mechanism_at(@At) m on m.id = h.mechanism and m.since = h.since
                    where h.claim = c.id
                    order by hop_rank(h.status) desc nulls last limit 1),
                   case
                     when c.polarity = 'leaves-open' or c.verdict in ('conflicting', 'contradicted', 'refuted') then 'disputed'
                     when c.settled and c.verdict = 'supported' then 'established'
                     when c.verdict in ('supported', 'weakly-supported') and exists (select from claim_evidence v join study_at(@At) y on y.id = v.study
                                  where v.claim = c.id and v.since = c.since and v.direction = 'supports' and y.verification in ('verified', 'partly-verified')
                                    and not is_doubted(y.standing)
                                    and y.design not in ('mechanistic', 'narrative-review', 'unknown')) then 'demonstrated-in-patients'
                     when exists (select from claim_evidence v where v.claim = c.id and v.since = c.since and v.direction = 'supports'
                                    and v.kind <> 'source-statement') then 'inferred'
                     else 'unsourced'
                   end) as status
          from unnest(cast(@Subjects as text[]), cast(@Objects as text[])) p(subject, object)
          cross join lateral (
            select e.* from edge_at(@At) e where e.subject = p.subject and e.object = p.object order by e.claim, e.position limit cast(@Fan as int)) e
          join claim_at(@At) c on c.id = e.claim) s
        join item_at(@At) a on a.collection in ('nutrients', 'conditions', 'concepts') and a.id = s.subject
        join item_at(@At) b on b.collection in ('nutrients', 'conditions', 'concepts') and b.id = s.object
        order by s.subject, s.object,
                 hop_rank(s.status), s.claim, s.position
        """;
}
