namespace KnowledgeApi.Evidence;

/// <summary>Which nutrient–condition pairs there are for one side, and what is concluded on each.</summary>
internal static class PairSql
{
    /// <summary>The kinds of claim that say whether a nutrient, or a lack of it, bears upon a condition.</summary>
    public const string Kinds = "'efficacy', 'deficiency', 'association'";

    public const string ForCondition = $"/* PairSql.ForCondition */ {BelowCondition} {Concluded} where r.condition in (select id from below) {Computed} and e.condition in (select id from below) {Shown}";

    public const string ForNutrient = $"/* PairSql.ForNutrient */ {BelowNutrient} {Concluded} where r.nutrient in (select id from below) {Computed} and e.nutrient in (select id from below) {Shown}";

    /// <summary>Brings what is counted of each pair to the release that is being published.</summary>
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
          select r.nutrient, r.condition, r.id as conclusion, null as claim, r.verdict, r.certainty, r.effect, null as reason, null as method, r.population
          from conclusion_at(@At) r
        """;

    /// <summary>A pair without a conclusion takes the assessment of its leading claim, turned into a verdict on the statement that the nutrient helps.</summary>
    private const string Computed = """
          union all
          select e.nutrient, e.condition, null, r.id, v.verdict, r.certainty,
                 case when v.verdict in ('supported', 'weakly-supported') then 'present'
                      when v.verdict in ('contradicted', 'refuted') then 'absent' else 'uncertain' end,
                 r.reason, r.method, null
          from evidence_pair_at(@At) e
          join claim_at(@At) r on r.id = e.claim
          cross join lateral (
            select case when r.effect = 'uncertain' then case when r.verdict = 'unproven' then 'unproven' else 'inconclusive' end
                        when r.effect = 'present' then r.verdict
                        when r.verdict = 'supported' then 'refuted'
                        when r.verdict = 'weakly-supported' then 'contradicted'
                        else 'unproven' end as verdict) v
          where not exists (select from conclusion_at(@At) k where k.nutrient = e.nutrient and k.condition = e.condition)
        """;

    /// <summary>Names are looked up for what is shown only.</summary>
    private const string Shown = $"""
        ), shown as (
          select p.* from pair p
          where p.certainty = any(cast(@Certainties as text[])) and p.verdict = any(cast(@Verdicts as text[]))
          {Order}
          limit @Take)
        select p.nutrient, n.label as nutrient_label, p.condition, c.label as condition_label, p.conclusion, p.claim, k.label as claim_label,
               p.verdict, p.certainty, p.effect, p.reason, p.method, p.population
        from shown p
        join item_at(@At) n on n.collection = 'nutrients' and n.id = p.nutrient
        join item_at(@At) c on c.collection = 'conditions' and c.id = p.condition
        left join item_at(@At) k on k.collection = 'claims' and k.id = p.claim
        {Order}
        """;

    /// <summary>By certainty, then by strength: what helps, then what is shown not to, then what is open.</summary>
    private const string Order = """
        order by array_position(array['high', 'moderate', 'low', 'very-low', 'not-applicable'], p.certainty::text),
                 array_position(array['supported', 'weakly-supported', 'refuted', 'contradicted', 'inconclusive', 'unproven', 'misleading', 'false-or-obsolete'], p.verdict::text),
                 p.conclusion is null, p.nutrient collate "C", p.condition collate "C", p.population collate "C" nulls first
        """;
}
