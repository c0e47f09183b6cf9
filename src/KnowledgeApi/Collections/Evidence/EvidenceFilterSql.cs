namespace KnowledgeApi.Collections.Evidence;

internal static class EvidenceFilterSql
{
    /// <summary>Matches items whose id is in a list of ids held by the given rows of evidence.</summary>
    public static string IsBehind(string ids, string rows) => $"r.id in (select unnest({ids}) from evidence_row_at(@At) e where e.id = {rows})";

    /// <summary>The ids of the studies that take the given stance.</summary>
    public const string StudiesOfStance = "case @Stance when 'for' then e.studies_for when 'against' then e.studies_against else e.studies_neutral end";
}
