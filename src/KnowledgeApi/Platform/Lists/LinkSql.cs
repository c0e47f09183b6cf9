namespace KnowledgeApi.Platform.Lists;

/// <summary>SQL over the graph.</summary>
internal static class LinkSql
{
    /// <summary>The row refers to a target in a role.</summary>
    public static string Refers(string collection, string role, string target) => $"""
        exists (select from link l where l.collection = '{collection}' and l.id = r.id and l.since = r.since
                and l.role = '{role}' and l.target = {target})
        """;

    /// <summary>The rows that refer to a target in a role. The columns of the graph are those of its index by rank, which gives a page in order.</summary>
    public static string Ranked(string collection, string table, string role, string target) => $"""
        (select r.*, l.rank as linked_rank, l.id as linked_id from link l
         join {table}_at(@At) r on r.id = l.id and r.since = l.since
         where l.collection = '{collection}' and l.role = '{role}' and l.target = {target} and l.rank is not null)
        """;
}
