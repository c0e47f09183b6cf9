namespace KnowledgeApi.Collections.Evidence;

internal static class EvidenceFilterSql
{
    /// <summary>The row is named in a list of ids that rows of evidence have.</summary>
    public static string IsBehind(string ids, string rows) => $"r.id in (select unnest({ids}) from evidence_row_at(@At) e where e.id = {rows})";

    /// <summary>The studies of a stance.</summary>
    public const string StudiesOfStance = "case @Stance when 'for' then e.studies_for when 'against' then e.studies_against else e.studies_neutral end";
}
