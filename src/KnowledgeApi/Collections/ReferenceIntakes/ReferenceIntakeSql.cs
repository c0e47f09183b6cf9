namespace KnowledgeApi.Collections.ReferenceIntakes;

internal static class ReferenceIntakeSql
{
    public const string Publish = """
        insert into reference_intake (id, since, nutrient, authority, jurisdiction, kind, life_stage, sex, age_low_months, age_high_months,
                                      pregnant, lactating, value, value_high, unit, normalised, basis, forms, critical_effect, status,
                                      valid_from, superseded_by, source, citation, verification, note)
        select o.id, @Ordinal, e.nutrient, e.authority, e.jurisdiction, e.kind, e."lifeStage", e."lifeStage" ->> 'sex',
               (e."lifeStage" ->> 'ageLowMonths')::int, (e."lifeStage" ->> 'ageHighMonths')::int,
               coalesce((e."lifeStage" ->> 'pregnant')::boolean, false), coalesce((e."lifeStage" ->> 'lactating')::boolean, false),
               e.value, e."valueHigh", e.unit, e.normalised, e.basis, e.forms, e."criticalEffect", e.status, e."validFrom",
               e."supersededBy", e.source, e.citation, e.verification, e.note
        from opened o,
             jsonb_to_record(o.entry) as e(
               nutrient text, authority text, jurisdiction text, kind text, "lifeStage" jsonb, value numeric, "valueHigh" numeric,
               unit text, normalised jsonb, basis text, forms text[], "criticalEffect" text, status text, "validFrom" text,
               "supersededBy" text, source text, citation text, verification text, note text)
        where o.collection = 'reference-intakes'
        """;

    public const string CoversAge = """
        r.age_low_months < (@AgeYears + 1) * 12 and (r.age_high_months is null or r.age_high_months > @AgeYears * 12)
        """;

    public static string IsForSex(string values) => $"(r.sex is null or r.sex = {values})";

    public const string IsCurrent = "(r.superseded_by is null) = @Current";
}
