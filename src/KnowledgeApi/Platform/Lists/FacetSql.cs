namespace KnowledgeApi.Platform.Lists;

/// <summary>SQL that counts the rows that match the filters of a list, built from constants when the list is declared.</summary>
internal static class FacetSql
{
    private const int MaximumValues = 100;

    /// <summary>Counts by the column that `listed` holds under the name of the facet.</summary>
    public static string By(string name) => $"""
        select r."{name}"::text as value, null::text as label, count(*)::int as count from listed r
        where r."{name}" is not null group by 1
        """;

    /// <summary>Counts by what the rows refer to in a role.</summary>
    /// <param name="collection">The collection of the rows.</param>
    /// <param name="role">The role.</param>
    /// <param name="target">The collection of what they refer to.</param>
    /// <param name="rows">The rows, with their id and since over the alias r.</param>
    public static string ByLink(string collection, string role, string target, string rows = "listed r") => $"""
        select l.target::text as value, min(i.label) as label, count(*)::int as count
        from {rows}
        join link l on l.collection = '{collection}' and l.id = r.id and l.since = r.since and l.role = '{role}' and l.target_collection = '{target}'
        join item_at(@At) i on i.collection = l.target_collection and i.id = l.target
        group by 1
        """;

    /// <summary>All counts of a list in one statement, over the rows that match the filters; only the counted columns of these are materialised.</summary>
    public static string Statement(IReadOnlyList<FacetCount> facets, string source, IEnumerable<string> predicates)
    {
        var counts = facets.Select(f => $"select '{f.Name}' as facet, value, label, count from ({f.Sql} order by 3 desc, 1 limit {MaximumValues}) counted");
        var columns = facets.Where(f => f.Column is not null).Select(f => $"({f.Column}) as \"{f.Name}\"");
        return $"""
            /* facets of {source} */
            with listed as materialized (select {string.Join(", ", columns.Prepend("r.id, r.since"))} from {source} r where {string.Join(" and ", predicates.DefaultIfEmpty("true"))})
            {string.Join("\nunion all\n", counts.Select(c => $"({c})"))}
            """;
    }
}
