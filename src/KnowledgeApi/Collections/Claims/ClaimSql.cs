namespace KnowledgeApi.Collections.Claims;

internal static class ClaimSql
{
    public static string HasPredicate(string values) => $"""
        exists (select from claim_statement s where s.claim = r.id and s.since = r.since and s.predicate = {values})
        """;

    public static string HasDirection(string values) => $"""
        exists (select from claim_evidence e where e.claim = r.id and e.since = r.since and e.direction = {values})
        """;

    /// <summary>Matches items that rely on a study or document that no longer stands. The query starts from those few and finds the items that rely on them.</summary>
    public static string LeansOnDoubt(string collection) => $"""
        exists (select from link l join doubted_at(@At) d on d.collection = l.target_collection and d.id = l.target
                where l.collection = '{collection}' and l.id = r.id and l.since = r.since and l.role in ('study', 'source'))
        """;

    /// <summary>Matches items that rely on no doubted study or document. This is true of most, so each one is checked, in the order of the page: `not exists` would be planned as a join of all links.</summary>
    public static string LeansOnNoDoubt(string collection) => $"""
        (select true from link l cross join lateral doubt_on(l.target_collection, l.target, @At) d
         where l.collection = '{collection}' and l.id = r.id and l.since = r.since and l.role in ('study', 'source') limit 1) is null
        """;

    /// <summary>Counts a claim once for each predicate it uses.</summary>
    public const string Predicates = """
        select s.predicate::text as value, null::text as label, count(distinct r.id)::int as count
        from listed r join claim_statement s on s.claim = r.id and s.since = r.since
        group by 1
        """;
}
