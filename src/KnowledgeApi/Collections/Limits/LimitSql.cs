namespace KnowledgeApi.Collections.Limits;

internal static class LimitSql
{
    public const string Columns =
        "r.id, i.label, r.nutrient, r.authority, r.kind, r.life_stage, r.value, r.unit, r.basis, r.forms, r.critical_effect, r.status, r.note";

    /// <summary>Selects the limits for the nutrients of a page of dosages.</summary>
    public const string OfPage = $"""
        select {Columns}
        from reference_intake_at(@At) r
        join item_at(@At) i on i.collection = 'reference-intakes' and i.id = r.id
        where r.superseded_by is null and r.kind in ('ul', 'cdrr', 'safe-level') and r.age_low_months <= checked_adult_age() and (r.age_high_months is null or r.age_high_months > checked_adult_age())
          and r.nutrient in (select n.target from page p join link n on n.collection = 'dosages' and n.id = p.id and n.since = p.since and n.role = 'nutrient')
        order by r.nutrient, r.authority desc, r.kind, r.id
        """;
}
