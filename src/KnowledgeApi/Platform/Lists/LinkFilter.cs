namespace KnowledgeApi.Platform.Lists;

/// <summary>Predicates over the graph, built once from constants when the lists are declared.</summary>
internal static class LinkFilter
{
    /// <summary>The row refers, in a role, to one of the ids of a parameter.</summary>
    public static Predicate For(string collection, string role, string parameter) =>
        Predicate.Comparing(parameter, target => LinkSql.Refers(collection, role, target));

    /// <summary>The rows that refer, in a role, to the one id of a parameter, with their rank.</summary>
    public static string Ranked(string collection, string table, string role, string parameter) => LinkSql.Ranked(collection, table, role, $"(@{parameter})[1]");
}
