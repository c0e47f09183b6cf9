namespace KnowledgeApi.Operations.Evidence.Rows;

/// <summary>Adds rows to a release: a row that differs is closed and opened again.</summary>
internal static class RowPublishSql
{
    private const string Columns = """
        id, digest, subject, substance_kind, form, route, setting, condition, population, relation, finding, certainty, evidence_group, safety_level, reviewed, place,
        claims, sources, studies, studies_for, studies_against, studies_neutral, dosages, mechanisms, disagreements
        """;

    public const string Staging = """
        create temp table staged_row (
          id text collate "C", digest text, subject text, substance_kind text, form text, route text, setting text, condition text, population jsonb, relation text,
          finding text, certainty text, evidence_group text, safety_level text, reviewed boolean, place text, claims text[], sources text[], studies text[],
          studies_for text[], studies_against text[], studies_neutral text[], dosages text[], mechanisms text[], disagreements text[], phrase text, words text[])
          on commit drop
        """;

    public const string Copy = $"copy staged_row ({Columns}, phrase, words) from stdin (format binary)";

    /// <summary>Whether any row differs. Rows may change without any change to an entry, for example when the rules that build them change.</summary>
    public const string Differ = """
        select exists (select from staged_row n where not exists (select from evidence_row r where r.id = n.id and r.digest = n.digest and r.until is null))
            or exists (select from evidence_row r where r.until is null and not exists (select from staged_row n where n.id = r.id))
        """;

    public const string Close = """
        update evidence_row r set until = @Ordinal
        where r.until is null and not exists (select from staged_row n where n.id = r.id and n.digest = r.digest)
        """;

    public const string Open = $"""
        insert into evidence_row ({Columns}, since, search)
        select {Columns}, @Ordinal, array_to_tsvector(n.words)
        from staged_row n
        where not exists (select from evidence_row r where r.id = n.id and r.until is null)
        """;

    /// <summary>Rows whose group or sentence is not in the published tables: the program and the tables must agree.</summary>
    public const string Astray = """
        select r.id from staged_row r
        where r.evidence_group is distinct from evidence_group(r.relation, r.finding, r.certainty, r.safety_level, @Ordinal)
           or evidence_phrase(r.phrase, @Ordinal) is null
        order by r.id
        """;
}
