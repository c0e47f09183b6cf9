namespace KnowledgeApi.Evidence;

/// <summary>The numbers of evidence rows. Each statement counts exactly what the list behind the number returns.</summary>
internal static class NumberSql
{
    /// <summary>As publishing has counted them.</summary>
    public const string Counted = $"""
        /* NumberSql.Counted */ {Wanted}
        select e.nutrient, e.condition, e.claims, e.supporting, e.opposing, e.open, e.needs_review, e.voices, e.studies,
               cardinality(e.mechanisms) as mechanisms, e.disagreements
        from wanted w
        join evidence_pair_at(@At) e on e.nutrient = w.nutrient and e.condition = w.condition
        """;

    public const string Doses = $"""
        /* NumberSql.Doses */ {Wanted}
        select w.nutrient, w.condition, r.id, r.form, r.normalised
        from wanted w
        join evidence_pair_at(@At) e on e.nutrient = w.nutrient and e.condition = w.condition
        cross join lateral unnest(e.dosages) as d(id)
        join dosage_at(@At) r on r.id = d.id
        order by r.id
        """;

    /// <summary>The first of them: the list has them all.</summary>
    public const string Mechanisms = $"""
        /* NumberSql.Mechanisms */ {Wanted}
        select w.nutrient, w.condition, r.id, r.label, (
                 select h.status from mechanism_hop h where h.mechanism = r.id and h.since = r.since and h.hop > 0
                 order by array_position(array['unsourced', 'disputed', 'inferred', 'in-vitro', 'demonstrated-in-patients'], h.status::text), h.position
                 limit 1) as weakest
        from wanted w
        join evidence_pair_at(@At) e on e.nutrient = w.nutrient and e.condition = w.condition
        cross join lateral unnest(e.mechanisms[1 : cast(@Chains as int)]) as m(id)
        join mechanism_at(@At) r on r.id = m.id
        order by r.id
        """;

    /// <summary>The result that the leading claim of a pair points to, best design first.</summary>
    public const string Results = """
        /* NumberSql.Results */
        select distinct on (c.id) c.id as claim, y.id as study, y.label, u.result
        from claim_at(@At) c
        join claim_evidence e on e.claim = c.id and e.since = c.since and e.result is not null
        join study_at(@At) y on y.id = e.study
        join study_result u on u.study = y.id and u.since = y.since and u.id = e.result
        where c.id = any(cast(@LeadClaims as text[]))
        order by c.id, array_position(array['guideline', 'systematic-review', 'meta-analysis', 'randomised-trial', 'crossover-trial'], y.design::text) nulls last,
                 y.participants desc nulls last, e.position
        """;

    private const string Wanted = """
        with wanted as (select distinct * from unnest(cast(@Nutrients as text[]), cast(@Conditions as text[])) as w(nutrient, condition))
        """;
}
