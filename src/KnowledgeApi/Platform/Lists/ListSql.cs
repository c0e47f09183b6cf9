namespace KnowledgeApi.Platform.Lists;

/// <summary>The predicates of every list.</summary>
internal static class ListSql
{
    public const string IsItem = "r.id = @Id";

    public const string HasWords = "r.search @@ cast(@Search as tsquery)";

    public const string Id = "r.id";

    /// <summary>The sort key of a row, as text.</summary>
    public static string KeyText(string? key, string? second) => (key, second) switch
    {
        (null, _) => "''",
        (_, null) => $"({key})::text",
        _ => $"{key} || ' ' || {second}",
    };

    /// <summary>The rows after a position in a sort order.</summary>
    public static string Behind(string? key, string type, string? second) => (key, second) switch
    {
        (null, _) => "r.id > @AfterId",
        (_, null) => $"({key}, r.id) > (@AfterKey::{type}, @AfterId)",
        _ => $"({key}, {second}, r.id) > (split_part(@AfterKey, ' ', 1)::{type}, split_part(@AfterKey, ' ', 2), @AfterId)",
    };
}
