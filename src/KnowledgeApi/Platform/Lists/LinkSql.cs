namespace KnowledgeApi.Platform.Lists;

/// <summary>SQL over the graph.</summary>
internal static class LinkSql
{
    /// <summary>The row refers to a target in a role.</summary>
    public static string Refers(string collection, string role, string target) => $"""
        exists (select from link l where l.collection = '{collection}' and l.id = r.id and l.since = r.since
                and l.role = '{role}' and l.target = {target})
        """;
}
