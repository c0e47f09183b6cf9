namespace KnowledgeApi.Platform.Lists;

/// <summary>One order of a list.</summary>
/// <param name="Name">Its name in the contract.</param>
/// <param name="Key">The expression ordered by before the id, over the alias r; null orders by id alone. Never null in value.</param>
/// <param name="Type">PostgreSQL type of the key.</param>
/// <param name="Second">A second expression, of text without spaces, ordered by after the key.</param>
internal sealed record Sort(string Name, string? Key = null, string Type = "text", string? Second = null)
{
    public static readonly Sort ById = new("id");

    /// <summary>By a column of text.</summary>
    public static Sort By(string name, string column) => new(name, $"r.{column}");

    public string Order => string.Join(", ", new[] { Key, Second, "r.id" }.Where(part => part is not null));

    public string KeyText => (Key, Second) switch
    {
        (null, _) => "''",
        (_, null) => $"({Key})::text",
        _ => $"{Key} || ' ' || {Second}",
    };

    /// <summary>True for the rows behind the cursor.</summary>
    public string After => (Key, Second) switch
    {
        (null, _) => "r.id > @AfterId",
        (_, null) => $"({Key}, r.id) > (@AfterKey::{Type}, @AfterId)",
        _ => $"({Key}, {Second}, r.id) > (split_part(@AfterKey, ' ', 1)::{Type}, split_part(@AfterKey, ' ', 2), @AfterId)",
    };
}
