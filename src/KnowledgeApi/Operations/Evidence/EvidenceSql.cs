using KnowledgeApi.Platform.Lists;
namespace KnowledgeApi.Operations.Evidence;

internal static class EvidenceSql
{
    public const string Columns = $"{DocumentSql.Columns}, population_match(r.population, cast(@Population as text[])) as population_match";

    public const string Below = """
        r.condition in (
          with recursive below (id) as (
            select unnest(cast(@Condition as text[])) collate "C"
            union
            select l.id::text from below b
            join link l on l.collection = 'conditions' and l.role = 'parents' and l.target = b.id
            join condition_at(@At) c on c.id = l.id and c.since = l.since)
          select id from below)
        """;

    /// <summary>
    /// The narrower conditions of one condition, with the number of rows on each. The walk stops after the nearest 200, far more than any condition
    /// has, because the cost of one answer must not grow with the knowledge base.
    /// </summary>
    public const string Narrower = $"""
        /* EvidenceSql.Narrower */
        with recursive below (id) as (
          select l.id::text collate "C" from link l
          join condition_at(@At) c on c.id = l.id and c.since = l.since
          where l.collection = 'conditions' and l.role = 'parents' and l.target = @Id
          union
          select l.id::text from below b
          join link l on l.collection = 'conditions' and l.role = 'parents' and l.target = b.id
          join condition_at(@At) c on c.id = l.id and c.since = l.since)
        select i.id, i.label, (select count(*)::int from evidence_row_at(@At) r
                               where r.condition = i.id and r.relation = any(cast(@Relation as text[])) and {IsNoDrugToTake}) as rows
        from (select id from below limit 200) b
        join item_at(@At) i on i.collection = 'conditions' and i.id = b.id
        order by i.label, i.id
        """;

    /// <summary>The number of rows that are kept apart from what helps.</summary>
    public const string Apart = $"""
        /* EvidenceSql.Apart */
        select count(*) filter (where r.relation = 'linked-with')::int as linked_with, count(*) filter (where r.relation = 'raises-risk')::int as raises_risk
        from evidence_row_at(@At) r
        where (@Collection = 'conditions' and r.condition = @Id and {IsNoDrugToTake} or @Collection = 'nutrients' and r.subject = @Id)
          and r.relation in ('linked-with', 'raises-risk')
        """;

    /// <summary>The requested conditions come first, then each narrower one with its rows together. It sorts only the rows of these conditions.</summary>
    public const string BroadFirst = "case when r.condition = any(cast(@Condition as text[])) then '-' else r.condition end";

    public const string CertaintyRank = "certainty_rank(r.certainty)";

    public const string HasMinimumCertainty = "certainty_rank(r.certainty) <= @LeastCertain";

    public const string MatchesPopulation = "population_match(r.population, @Population) is not null";

    /// <summary>Drugs are shown only where they must not be used.</summary>
    public const string IsNoDrugToTake = "(r.substance_kind <> 'drug' or r.evidence_group = 'do-not-use')";

    public const string Place = "r.place";

    public const string Condition = "r.condition";
}
