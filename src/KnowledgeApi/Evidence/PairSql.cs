using KnowledgeApi.Claims;
using KnowledgeApi.Http;

namespace KnowledgeApi.Evidence;

/// <summary>Which nutrient–condition pairs there are for one side, and what is concluded on each.</summary>
internal static class PairSql
{
    /// <summary>The kinds of claim that say whether a nutrient, or a lack of it, bears upon a condition.</summary>
    public const string Kinds = "'efficacy', 'deficiency', 'association'";

    public const string ForCondition = $"/* PairSql.ForCondition */ {BelowCondition} {Pairs} where p.condition in (select id from below) {Order}";

    public const string ForNutrient = $"/* PairSql.ForNutrient */ {BelowNutrient} {Pairs} where p.nutrient in (select id from below) {Order}";

    private const string BelowCondition = $"""
        with recursive below (id) as (
          select cast(@Id as text) collate "C"
          union
          select l.id from below b
          join link l on cast(@Below as boolean) and l.collection = 'conditions' and l.role = 'parents' and l.target = b.id
          join condition_at(@At) c on c.id = l.id and c.since = l.since),
        named as (
          select n.target as nutrient, b.id as condition, n.id as claim, n.since
          from below b
          join link c on c.collection = 'claims' and c.role = 'about' and c.target = b.id
          join link n on n.collection = 'claims' and n.role = 'about' and n.id = c.id and n.since = c.since
                         and n.target_collection = '{Collections.Nutrients}'),
        """;

    private const string BelowNutrient = $"""
        with recursive below (id) as (
          select cast(@Id as text) collate "C"
          union
          select l.id from below b
          join link l on cast(@Below as boolean) and l.collection = 'nutrients' and l.role = 'parents' and l.target = b.id
          join nutrient_at(@At) c on c.id = l.id and c.since = l.since),
        named as (
          select b.id as nutrient, c.target as condition, n.id as claim, n.since
          from below b
          join link n on n.collection = 'claims' and n.role = 'about' and n.target = b.id
          join link c on c.collection = 'claims' and c.role = 'about' and c.id = n.id and c.since = n.since
                         and c.target_collection = '{Collections.Conditions}'),
        """;

    /// <summary>
    /// Curated conclusions first. A pair without one takes the assessment of its claim with the most certain evidence (efficacy before other kinds,
    /// then the better verdict, then id), turned into a verdict on the statement that the nutrient helps. Only claims count that name the nutrient, a form or measure of it, or its own deficiency: what is said of a combination says nothing of its parts.
    /// </summary>
    private const string Pairs = $"""
        lead as (
          select distinct on (m.nutrient, m.condition) m.nutrient, m.condition, r.id as claim, r.effect, r.certainty, r.reason, r.method,
                 case when r.effect = 'uncertain' then case when r.verdict = 'unproven' then 'unproven' else 'inconclusive' end
                      when r.effect = 'present' then r.verdict
                      when r.verdict = 'supported' then 'refuted'
                      when r.verdict = 'weakly-supported' then 'contradicted'
                      else 'unproven' end as verdict
          from named m
          join claim_at(@At) r on r.id = m.claim and r.since = m.since and r.kind in ({Kinds}) and r.verdict <> 'not-gradable'
          where not exists (select from conclusion_at(@At) k where k.nutrient = m.nutrient and k.condition = m.condition)
            and {NamesNutrient}
          order by m.nutrient, m.condition, {ClaimSql.CertaintyRank}, (r.kind <> 'efficacy'), {VerdictRank}, r.id),
        pair as (
          select r.nutrient, r.condition, r.id as conclusion, null as claim, r.verdict, r.certainty, r.effect, null as reason, null as method, r.population
          from conclusion_at(@At) r
          union all
          select l.nutrient, l.condition, null, l.claim, l.verdict, l.certainty,
                 case when l.verdict in ('supported', 'weakly-supported') then 'present'
                      when l.verdict in ('contradicted', 'refuted') then 'absent' else 'uncertain' end,
                 l.reason, l.method, null
          from lead l)
        select p.nutrient, n.label as nutrient_label, p.condition, c.label as condition_label, p.conclusion, p.claim, k.label as claim_label,
               p.verdict, p.certainty, p.effect, p.reason, p.method, p.population
        from pair p
        join item_at(@At) n on n.collection = 'nutrients' and n.id = p.nutrient
        join item_at(@At) c on c.collection = 'conditions' and c.id = p.condition
        left join item_at(@At) k on k.collection = 'claims' and k.id = p.claim
        """;

    private const string NamesNutrient = """
        exists (
          select from link s
          where s.collection = 'claims' and s.id = r.id and s.since = r.since and s.role in ('subject', 'object')
            and (s.target = m.nutrient
                 or exists (select from link a join item_at(@At) i on i.collection = a.collection and i.id = a.id and i.since = a.since
                            where a.id = s.target and a.target = m.nutrient
                              and (a.collection = 'concepts' and a.role in ('parents', 'measures')
                                   or a.collection = 'conditions' and a.role = 'nutrients'
                                      and not exists (select from link b where b.collection = a.collection and b.id = a.id and b.since = a.since
                                                      and b.role = a.role and b.target <> a.target)))))
        """;

    private const string VerdictRank = """
        array_position(array['supported', 'weakly-supported', 'refuted', 'contradicted', 'inconclusive', 'unproven', 'misleading', 'false-or-obsolete'], r.verdict::text)
        """;

    /// <summary>By certainty, then by strength: what helps, then what is shown not to, then what is open.</summary>
    private const string Order = """
          and p.certainty = any(cast(@Certainties as text[])) and p.verdict = any(cast(@Verdicts as text[]))
        order by array_position(array['high', 'moderate', 'low', 'very-low', 'not-applicable'], p.certainty::text),
                 array_position(array['supported', 'weakly-supported', 'refuted', 'contradicted', 'inconclusive', 'unproven', 'misleading', 'false-or-obsolete'], p.verdict::text),
                 p.conclusion is null, p.nutrient collate "C", p.condition collate "C", p.population collate "C" nulls first
        limit @Take
        """;
}
