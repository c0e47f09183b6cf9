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

    public string Order => string.Join(", ", new[] { Key, Second, ListSql.Id }.Where(part => part is not null));

    public string KeyText => ListSql.KeyText(Key, Second);

    /// <summary>True for the rows behind the cursor.</summary>
    public string After => ListSql.Behind(Key, Type, Second);
}
