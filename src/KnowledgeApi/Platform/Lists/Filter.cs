using System.Reflection;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Platform.Lists;

/// <summary>One filter of a list: present or not, and the constant predicate it adds when it is.</summary>
/// <param name="IsGiven">Whether the question uses it.</param>
/// <param name="Predicate">Constant SQL over the alias r; its values are parameters named as the query's properties.</param>
internal sealed record Filter<TQuery>(Func<TQuery, bool> IsGiven, string Predicate) where TQuery : PagedQuery
{
    private static readonly PropertyInfo[] Lists = [.. typeof(TQuery).GetProperties().Where(p => p.PropertyType == typeof(CommaList))];

    private readonly (PropertyInfo List, string ForOne)[] _ones = [.. Lists.Select(p => (p, One(Predicate, p.Name))).Where(p => p.Item2 != Predicate)];

    /// <summary>A single value is an equality, which an index can answer in the order of the page; a list of values it cannot.</summary>
    public string PredicateFor(TQuery query) =>
        _ones.FirstOrDefault(o => o.List.GetValue(query) is CommaList { Values.Length: 1 }).ForOne ?? Predicate;

    /// <summary>Whether it asks for any of several values.</summary>
    public bool HasSeveral(TQuery query) => IsGiven(query) && _ones.Any(o => o.List.GetValue(query) is CommaList { Values.Length: > 1 });

    public IEnumerable<string> Predicates => [Predicate, .. _ones.Select(o => o.ForOne)];

    private static string One(string predicate, string list) => predicate.Replace($"= any(@{list})", $"= (@{list})[1]", StringComparison.Ordinal);

    /// <summary>The filters every list has.</summary>
    public static readonly Filter<TQuery>[] Common =
    [
        new(q => q.Batch is not null, "r.id = any(@Ids)"),
        new(q => q.Words is not null, "r.search @@ cast(@Search as tsquery)"),
    ];
}

/// <summary>One order of a list.</summary>
/// <param name="Name">Its name in the contract.</param>
/// <param name="Key">The expression ordered by before the id, over the alias r; null orders by id alone. Never null in value.</param>
/// <param name="Type">PostgreSQL type of the key.</param>
/// <param name="Second">A second expression, of text without spaces, ordered by after the key.</param>
internal sealed record Sort(string Name, string? Key = null, string Type = "text", string? Second = null)
{
    public static readonly Sort ById = new("id");

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
