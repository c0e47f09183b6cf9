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

    /// <summary>A condition or nutrient, with the counts made of its rows.</summary>
    public const string About = """
        /* EvidenceSql.About */
        select i.label, c.linked_with, c.raises_risk, c.narrower::text as narrower
        from item_at(@At) i join evidence_count_at(@At) c on c.collection = i.collection and c.id = i.id
        where i.collection = @AboutCollection and i.id = @AboutId
        """;

    /// <summary>The requested conditions come first, then each narrower one with its rows together. It sorts only the rows of these conditions.</summary>
    public const string BroadFirst = "case when r.condition = any(cast(@Condition as text[])) then '-' else r.condition end";

    public const string HasMinimumCertainty = "certainty_rank(r.certainty) <= @LeastCertain";

    public const string MatchesPopulation = "population_match(r.population, @Population) is not null";

    /// <summary>Matches rows that one of the given claims stands behind.</summary>
    public const string RestsOn = "r.claims && @Claim";

    /// <summary>Drugs are shown only where they must not be used.</summary>
    public const string IsNoDrugToTake = "(r.substance_kind <> 'drug' or r.evidence_group = 'do-not-use')";

    public const string Place = "r.place";

    public const string Condition = "r.condition";
}
