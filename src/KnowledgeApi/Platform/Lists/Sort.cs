namespace KnowledgeApi.Platform.Lists;

/// <summary>One sort order of a list.</summary>
/// <param name="Name">Its name in the contract.</param>
/// <param name="Key">The expression that sorts before the id, over the alias r; null sorts by id alone. Its value is never null.</param>
/// <param name="Type">PostgreSQL type of the key.</param>
/// <param name="Second">A second expression, text without spaces, that sorts after the key.</param>
internal sealed record Sort(string Name, string? Key = null, string Type = "text", string? Second = null)
{
    public static readonly Sort ById = new("id");

    /// <summary>Sorts by certainty, the most certain first.</summary>
    public static readonly Sort ByCertainty = new("certainty", "certainty_rank(r.certainty)", "int");

    /// <summary>Sorts by the rank of an item: the best evidence first.</summary>
    public static readonly Sort ByRank = new("certainty", "r.rank", "int");

    /// <summary>Sorts by rank what is read from the graph.</summary>
    public static readonly Sort ByLinkedRank = ByRank with { Key = "r.linked_rank", Id = "r.linked_id" };

    /// <summary>The expression of the id, which sorts last.</summary>
    public string Id { get; init; } = ListSql.Id;

    /// <summary>Sorts by a text column.</summary>
    public static Sort By(string name, string column) => new(name, $"r.{column}");

    public string Order => string.Join(", ", new[] { Key, Second, Id }.Where(part => part is not null));

    public string KeyText => ListSql.KeyText(Key, Second);

    /// <summary>The predicate for the rows after the cursor.</summary>
    public string After => ListSql.Behind(Key, Type, Second, Id);
}
