using KnowledgeApi.Collections.Amounts;
using KnowledgeApi.Collections.Limits;

namespace KnowledgeApi.Operations.DoseChecks;

internal static class DoseCheckSql
{
    private const string Taken = """
        select unnest(cast(@Nutrients as text[])) collate "C" as id
        union
        select n.ingredient from concept_at(@At) c join concept_ingredient n on n.concept = c.id and n.since = c.since
        where c.id = any(@Products) and not n.excluded
        """;

    public const string Ingredients = """
        /* DoseCheckSql.Ingredients */
        select c.id as product, c.name as product_name, i.collection, i.id, i.label, n.form, n.amount, n.unit, n.basis
        from concept_at(@At) c
        join concept_ingredient n on n.concept = c.id and n.since = c.since
        join item_at(@At) i on i.collection in ('nutrients', 'concepts') and i.id = n.ingredient
        where c.id = any(@Products) and not n.excluded
        order by c.id, n.position
        """;

    public const string Intakes = $"""
        /* DoseCheckSql.Intakes */
        with taken as ({Taken})
        select {LimitSql.Columns}
        from taken t
        join reference_intake_at(@At) r on r.nutrient = t.id
        join item_at(@At) i on i.collection = 'reference-intakes' and i.id = r.id
        where r.superseded_by is null and r.kind in ('rda', 'ai', 'pri', 'ul', 'cdrr', 'safe-level')
        order by r.nutrient, r.authority desc, r.kind, r.id
        """;

    public const string Claims = $"""
        /* DoseCheckSql.Claims */
        with taken as ({Taken}),
        told as (
          select l.id, l.since from taken t join link l on l.collection = 'claims' and l.role = 'about' and l.target = t.id
          union
          select l.id, l.since from link l where l.collection = 'claims' and l.role = 'about' and l.target = any(@Products))
        select r.id, i.label, r.kind, r.text, r.verdict,
               array(select l.target from link l join taken t on t.id = l.target
                     where l.collection = 'claims' and l.id = r.id and l.since = r.since and l.role = 'about' order by l.target) as nutrients,
               (select jsonb_agg(jsonb_build_object('subject', s.subject, 'predicate', s.predicate, 'object', s.object) order by s.position)
                from claim_statement s where s.claim = r.id and s.since = r.since) as statements
        from told
        join claim_at(@At) r on r.id = told.id and r.since = told.since and r.kind in ('interaction', 'administration', 'safety')
        join item_at(@At) i on i.collection = 'claims' and i.id = r.id
        order by r.id
        """;

    public const string Studied = $"""
        /* DoseCheckSql.Studied */
        with taken as ({Taken})
        select r.id, r.label, t.id as nutrient, r.form, r.amount_low, r.amount_high, r.unit, r.basis, r.food, r.frequency,
               (select jsonb_agg(jsonb_build_object('kind', 'study', 'id', i.id, 'label', i.label, 'href', href_of('studies', i.id)) order by s.position)
                from link s join item_at(@At) i on i.collection = 'studies' and i.id = s.target
                where s.collection = 'dosages' and s.id = r.id and s.since = r.since and s.role = 'study') as studies,
               jsonb_build_object('kind', 'condition', 'id', k.id, 'label', k.label, 'href', href_of('conditions', k.id)) as condition
        from dosage_at(@At) r
        join link n on n.collection = 'dosages' and n.id = r.id and n.since = r.since and n.role = 'nutrient'
        join taken t on t.id = n.target
        join link c on c.collection = 'dosages' and c.id = r.id and c.since = r.since and c.role = 'condition'
        join item_at(@At) k on k.collection = 'conditions' and k.id = c.target
        where r.purpose = 'studied' and r.amount_low is not null and coalesce(r.route, 'oral') = 'oral'
          and exists (select from link a where a.collection = 'dosages' and a.id = r.id and a.since = r.since
                      and a.role in ('about', 'about-inherited') and a.target = any(@Conditions))
        order by r.id
        """;

    public const string Conditions = """
        /* DoseCheckSql.Conditions */
        select r.id from condition_at(@At) r where r.id = any(@Conditions)
        """;

    /// <summary>All queries of a check, run in one round trip.</summary>
    public static string All => $"{ConversionSql.Substances};\n{Ingredients};\n{Intakes};\n{Claims};\n{Studied};\n{Conditions}";
}
