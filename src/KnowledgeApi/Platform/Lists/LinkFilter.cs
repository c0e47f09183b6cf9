namespace KnowledgeApi.Platform.Lists;

/// <summary>Predicates over the graph, made once from constants when the lists are declared.</summary>
internal static class LinkFilter
{
    /// <summary>The row refers, in a role, to one of the ids of a parameter.</summary>
    public static string For(string collection, string role, string parameter) => Exists(collection, $"l.role = '{role}'", parameter);

    /// <summary>The row is about one of the ids of a parameter, or about something narrower.</summary>
    public static string WithNarrower(string collection, string parameter) =>
        Exists(collection, "l.role = 'about-inherited'", parameter);

    private static string Exists(string collection, string role, string parameter) => $"""
        exists (select from link l where l.collection = '{collection}' and l.id = r.id and l.since = r.since
                and {role} and l.target = any({parameter}))
        """;
}
