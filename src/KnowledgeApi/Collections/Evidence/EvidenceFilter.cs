namespace KnowledgeApi.Collections.Evidence;

/// <summary>What stands behind a row of evidence, as a filter of the other lists: a row's numbers count exactly these.</summary>
internal static class EvidenceFilter
{
    public const string Claims = "r.id in (select unnest(e.claims) from evidence_row_at(@At) e where e.id = any(@Evidence))";

    public const string Studies = "r.id in (select unnest(e.studies) from evidence_row_at(@At) e where e.id = any(@Evidence))";

    public const string StudiesByStance = """
        r.id in (select unnest(case @Stance when 'for' then e.studies_for when 'against' then e.studies_against else e.studies_neutral end)
                 from evidence_row_at(@At) e where e.id = any(@Evidence))
        """;

    public const string Sources = "r.id in (select unnest(e.sources) from evidence_row_at(@At) e where e.id = any(@Evidence))";

    public const string Dosages = "r.id in (select unnest(e.dosages) from evidence_row_at(@At) e where e.id = any(@Evidence))";

    public const string Mechanisms = "r.id in (select unnest(e.mechanisms) from evidence_row_at(@At) e where e.id = any(@Evidence))";

    public const string Disagreements = "r.id in (select unnest(e.disagreements) from evidence_row_at(@At) e where e.id = any(@Evidence))";
}
