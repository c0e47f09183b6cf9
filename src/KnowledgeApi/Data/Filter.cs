using KnowledgeApi.Http;

namespace KnowledgeApi.Data;

/// <summary>One filter of a list: present or not, and the constant predicate it adds when it is.</summary>
/// <param name="IsGiven">Whether the question uses it.</param>
/// <param name="Predicate">Constant SQL over the alias r; its values are parameters named as the query's properties.</param>
internal sealed record Filter<TQuery>(Func<TQuery, bool> IsGiven, string Predicate) where TQuery : ListQuery
{
    /// <summary>The filters every list has.</summary>
    public static readonly Filter<TQuery>[] Common =
    [
        new(q => q.Ids is not null, "r.id = any(@Ids)"),
        new(q => q.Words is not null, "r.search @@ cast(@Search as tsquery)"),
    ];
}

/// <summary>One order of a list.</summary>
/// <param name="Name">Its name in the contract.</param>
/// <param name="Key">The expression ordered by before the id, over the alias r; null orders by id alone. Never null in value.</param>
/// <param name="Type">PostgreSQL type of the key.</param>
internal sealed record Sort(string Name, string? Key = null, string Type = "text")
{
    public static readonly Sort ById = new("id");

    public string Order => Key is null ? "r.id" : $"{Key}, r.id";

    public string KeyText => Key is null ? "''" : $"({Key})::text";

    /// <summary>True for the rows behind the cursor.</summary>
    public string After => Key is null ? "r.id > @AfterId" : $"({Key}, r.id) > (@AfterKey::{Type}, @AfterId)";
}
