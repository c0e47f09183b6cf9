namespace KnowledgeApi.Collections.ReferenceIntakes;

internal static class ReferenceIntakeSql
{
    public const string Publish = """
        insert into reference_intake (id, since, nutrient, authority, kind, life_stage, sex, age_low_months, age_high_months,
                                      pregnant, lactating, value, unit, basis, forms, critical_effect, status, superseded_by, note)
        select o.id, @Ordinal, e.nutrient, e.authority, e.kind, e."lifeStage", e."lifeStage" ->> 'sex',
               (e."lifeStage" ->> 'ageLowMonths')::int, (e."lifeStage" ->> 'ageHighMonths')::int,
               coalesce((e."lifeStage" ->> 'pregnant')::boolean, false), coalesce((e."lifeStage" ->> 'lactating')::boolean, false),
               e.value, e.unit, e.basis, e.forms, e."criticalEffect", e.status, e."supersededBy", e.note
        from opened o,
             jsonb_to_record(o.entry) as e(nutrient text, authority text, kind text, "lifeStage" jsonb, value numeric, unit text, basis text,
                                           forms text[], "criticalEffect" text, status text, "supersededBy" text, note text)
        where o.collection = 'reference-intakes'
        """;

    public const string CoversAge = """
        r.age_low_months < (@AgeYears + 1) * 12 and (r.age_high_months is null or r.age_high_months > @AgeYears * 12)
        """;

    public static string IsForSex(string values) => $"(r.sex is null or r.sex = {values})";

    public const string IsCurrent = "(r.superseded_by is null) = @Current";
}
