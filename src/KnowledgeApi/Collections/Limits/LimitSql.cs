namespace KnowledgeApi.Collections.Limits;

internal static class LimitSql
{
    public const string Columns =
        "r.id, i.label, r.nutrient, r.authority, r.kind, r.life_stage, r.value, r.unit, r.basis, r.forms, r.critical_effect, r.status, r.note";
}
