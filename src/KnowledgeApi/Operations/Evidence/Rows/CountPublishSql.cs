namespace KnowledgeApi.Operations.Evidence.Rows;

/// <summary>Adds the counts of rows to a release, after its rows: a count that differs is closed and opened again.</summary>
internal static class CountPublishSql
{
    public const string Staging = """
        create temp table staged_count (collection text collate "C", id text collate "C", linked_with int, raises_risk int, narrower jsonb) on commit drop
        """;

    public static readonly string Fill = $"insert into staged_count select * from counted_evidence(@Ordinal, array[{HelpingRelations.InSql}])";

    public const string Close = """
        update evidence_count c set until = @Ordinal
        where c.until is null and not exists (
          select from staged_count n where n.collection = c.collection and n.id = c.id
          and n.linked_with = c.linked_with and n.raises_risk = c.raises_risk and n.narrower = c.narrower)
        """;

    public const string Open = """
        insert into evidence_count (collection, id, since, linked_with, raises_risk, narrower)
        select n.collection, n.id, @Ordinal, n.linked_with, n.raises_risk, n.narrower from staged_count n
        where not exists (select from evidence_count c where c.collection = n.collection and c.id = n.id and c.until is null)
        """;
}
