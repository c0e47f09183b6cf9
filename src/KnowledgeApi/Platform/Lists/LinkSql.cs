namespace KnowledgeApi.Platform.Lists;

/// <summary>SQL over the graph.</summary>
internal static class LinkSql
{
    /// <summary>The relations of the rows of a page, without the about roles.</summary>
    public const string OfPage = """
        select l.id as owner, l.role, l.target_collection as collection, l.target as id, i.label
        from page p
        join link l on l.collection = @Collection and l.id = p.id and l.since = p.since
        join item_at(@At) i on i.collection = l.target_collection and i.id = l.target
        where l.role not like 'about%'
        order by l.id, l.role, l.position
        """;

    /// <summary>The row refers to a target in a role.</summary>
    public static string Refers(string collection, string role, string target) => $"""
        exists (select from link l where l.collection = '{collection}' and l.id = r.id and l.since = r.since
                and l.role = '{role}' and l.target = {target})
        """;
}
