namespace KnowledgeApi.Platform.Lists;

/// <summary>The predicates of every list.</summary>
internal static class ListSql
{
    public const string IsItem = "r.id = @Id";

    /// <summary>The row holds words of its own, not those by which search finds an item.</summary>
    public const string HasOwnWords = "r.search @@ cast(@Search as tsquery)";

    public const string Id = "r.id";

    /// <summary>The item has the words among those by which search finds it.</summary>
    /// <param name="collection">The collection of the item.</param>
    /// <param name="id">Its id, over the alias r.</param>
    public static string HasWords(string collection, string id = Id) => $"""
        exists (select from findable_at(@At) f where f.collection = '{collection}' and f.id = {id} and f.words @@ cast(@Search as tsquery))
        """;

    /// <summary>The sort key of a row, as text.</summary>
    public static string KeyText(string? key, string? second) => (key, second) switch
    {
        (null, _) => "''",
        (_, null) => $"({key})::text",
        _ => $"{key} || ' ' || {second}",
    };

    /// <summary>The rows after a position in a sort order.</summary>
    public static string Behind(string? key, string type, string? second, string id) => (key, second) switch
    {
        (null, _) => $"{id} > @AfterId",
        (_, null) => $"({key}, {id}) > (@AfterKey::{type}, @AfterId)",
        _ => $"({key}, {second}, {id}) > (split_part(@AfterKey, ' ', 1)::{type}, split_part(@AfterKey, ' ', 2), @AfterId)",
    };
}
