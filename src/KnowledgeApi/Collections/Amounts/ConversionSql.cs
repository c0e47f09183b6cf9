namespace KnowledgeApi.Collections.Amounts;

internal static class ConversionSql
{
    /// <summary>Selects every nutrient with the unit that most of its requirements use. There are only some dozens, so all are read; a misspelt nutrient can then be answered with the nearest matches.</summary>
    public const string Substances = """
        /* ConversionSql.Substances */
        select r.id, r.name, r.synonyms, r.forms, r.molar_mass, r.charge, coalesce(u.unit, 'mg') as canonical_unit
        from nutrient_at(@At) r
        left join (
          select distinct on (i.nutrient) i.nutrient, i.unit
          from reference_intake_at(@At) i
          where i.kind in ('rda', 'ai', 'pri', 'ear') and i.superseded_by is null and i.unit is not null
          group by i.nutrient, i.unit
          order by i.nutrient, count(*) desc, i.unit
        ) u on u.nutrient = r.id
        order by r.id
        """;
}
