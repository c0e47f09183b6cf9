namespace KnowledgeApi.Evidence;

/// <summary>Which nutrient–condition pairs there are for one side, and what is concluded on each.</summary>
internal static class PairSql
{
    public const string ForCondition = $"""
        /* PairSql.ForCondition */ {BelowCondition} {Concluded} where r.condition = b.id {Computed} and e.condition = b.id {First}, e.nutrient {Shown}
        """;

    public const string ForNutrient = $"""
        /* PairSql.ForNutrient */ {BelowNutrient} {Concluded} where r.nutrient = b.id {Computed} and e.nutrient = b.id {First}, e.condition {Shown}
        """;

    /// <summary>Brings what is known of each pair to the release that is being published.</summary>
    public const string Publish = "select write_evidence_pairs(@Ordinal)";

    private const string BelowCondition = """
        with recursive below (id) as (
          select cast(@Id as text) collate "C"
          union
          select l.id from below b
          join link l on cast(@Below as boolean) and l.collection = 'conditions' and l.role = 'parents' and l.target = b.id
          join condition_at(@At) c on c.id = l.id and c.since = l.since),
        """;

    private const string BelowNutrient = """
        with recursive below (id) as (
          select cast(@Id as text) collate "C"
          union
          select l.id from below b
          join link l on cast(@Below as boolean) and l.collection = 'nutrients' and l.role = 'parents' and l.target = b.id
          join nutrient_at(@At) c on c.id = l.id and c.since = l.since),
        """;

    /// <summary>Curated conclusions first.</summary>
    private const string Concluded = """
        pair as (
          select r.nutrient, r.condition, r.id as conclusion, null as claim, r.verdict, r.certainty, r.effect, r.population
          from below b
          join conclusion_at(@At) r on true
        """;

    /// <summary>A pair without a conclusion stands where its leading claim puts it.</summary>
    private const string Computed = """
          union all
          select l.nutrient, l.condition, null, l.claim, l.verdict, l.certainty,
                 case when l.verdict in ('supported', 'weakly-supported') then 'present'
                      when l.verdict in ('contradicted', 'refuted') then 'absent' else 'uncertain' end, null
          from below b
          cross join lateral (
            select e.nutrient, e.condition, e.claim, e.verdict, e.certainty
            from evidence_pair_at(@At) e
            where e.claim is not null and e.certainty = any(cast(@Certainties as text[])) and e.verdict = any(cast(@Verdicts as text[]))
              and not exists (select from conclusion_at(@At) k where k.nutrient = e.nutrient and k.condition = e.condition)
        """;

    /// <summary>As the index of the pairs has it, so that only those shown are read.</summary>
    private const string First = """
            order by array_position(array['high', 'moderate', 'low', 'very-low', 'not-applicable'], e.certainty::text),
                     array_position(array['supported', 'weakly-supported', 'refuted', 'contradicted', 'inconclusive', 'unproven', 'misleading', 'false-or-obsolete'], e.verdict::text)
        """;

    private const string Shown = $"""
            limit @Take) l),
        shown as (
          select p.* from pair p
          where p.certainty = any(cast(@Certainties as text[])) and p.verdict = any(cast(@Verdicts as text[]))
          {Order}
          limit @Take)
        select p.nutrient, n.label as nutrient_label, p.condition, c.label as condition_label, p.conclusion, p.claim, i.label as claim_label,
               p.verdict, p.certainty, p.effect, k.reason, k.method, p.population
        from shown p
        join item_at(@At) n on n.collection = 'nutrients' and n.id = p.nutrient
        join item_at(@At) c on c.collection = 'conditions' and c.id = p.condition
        left join item_at(@At) i on i.collection = 'claims' and i.id = p.claim
        left join claim_at(@At) k on k.id = p.claim
        {Order}
        """;

    /// <summary>By certainty, then by strength: what helps, then what is shown not to, then what is open.</summary>
    private const string Order = """
        order by array_position(array['high', 'moderate', 'low', 'very-low', 'not-applicable'], p.certainty::text),
                 array_position(array['supported', 'weakly-supported', 'refuted', 'contradicted', 'inconclusive', 'unproven', 'misleading', 'false-or-obsolete'], p.verdict::text),
                 p.conclusion is null, p.nutrient collate "C", p.condition collate "C", p.population collate "C" nulls first
        """;
}
