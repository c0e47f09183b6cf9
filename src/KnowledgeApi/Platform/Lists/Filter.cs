using System.Reflection;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Platform.Lists;

/// <summary>One filter of a list: whether a query uses it, and the constant predicate that it then adds.</summary>
internal sealed class Filter<TQuery> where TQuery : PagedQuery
{
    private readonly Predicate _predicate;
    private readonly PropertyInfo? _list;

    /// <param name="isGiven">Whether the query uses it.</param>
    /// <param name="predicate">Constant SQL over the alias r; its parameters are named after the query's properties.</param>
    public Filter(Func<TQuery, bool> isGiven, Predicate predicate)
    {
        IsGiven = isGiven;
        _predicate = predicate;
        _list = predicate.Parameter is null ? null : PropertyOf(predicate.Parameter);
    }

    /// <summary>Compares a column with the value of a parameter, or with any of its values.</summary>
    /// <param name="parameter">Name of the property of the query.</param>
    /// <param name="column">Name of the column.</param>
    /// <param name="comparison">How the column is compared with a single value; null for a parameter that takes several values.</param>
    public Filter(string parameter, string column, string? comparison = null)
        : this(IsSet(parameter), comparison is null ? Predicate.OneOf(parameter, column) : $"r.{column} {comparison} @{parameter}")
    {
    }

    /// <summary>A source of the rows that match a single value, which gives them in the order of their rank; null where there is none.</summary>
    public string? Ranked { get; init; }

    /// <summary>Whether the best plan for a single value depends on how many rows it matches.</summary>
    public bool NeedsCustomPlan { get; init; }

    /// <summary>Whether a query uses the filter.</summary>
    public Func<TQuery, bool> IsGiven { get; }

    /// <summary>All predicates that it can add.</summary>
    public IEnumerable<string> Predicates => _predicate.One is null ? [_predicate.Several] : [_predicate.Several, _predicate.One];

    /// <summary>A single value is an equality, which an index can serve in the order of the page; a list of values is not.</summary>
    public string PredicateFor(TQuery query) => _predicate.One is { } one && Values(query) is { Values.Length: 1 } ? one : _predicate.Several;

    /// <summary>Whether a query uses the filter with a single value.</summary>
    public bool HasOne(TQuery query) => IsGiven(query) && Values(query) is { Values.Length: 1 };

    /// <summary>Whether the query gives several alternative values.</summary>
    public bool HasSeveral(TQuery query) => IsGiven(query) && _predicate.One is not null && Values(query) is { Values.Length: > 1 };

    private ValueList? Values(TQuery query) => (ValueList?)_list?.GetValue(query);

    /// <summary>The property is looked up once, when the list is declared, and not with each request.</summary>
    private static Func<TQuery, bool> IsSet(string parameter)
    {
        var property = PropertyOf(parameter);
        return query => property.GetValue(query) is not null;
    }

    private static PropertyInfo PropertyOf(string parameter) =>
        typeof(TQuery).GetProperty(parameter) ?? throw new ArgumentException($"{typeof(TQuery).Name} has no {parameter}.", nameof(parameter));

    /// <summary>The filters of every list.</summary>
    /// <param name="hasWords">SQL that is true of the rows with the words of the query.</param>
    public static Filter<TQuery>[] Common(string hasWords) =>
    [
        .. typeof(TQuery).GetProperty(nameof(ListQuery.Ids)) is null ? [] : new[] { new Filter<TQuery>(q => q.Batch is not null, Predicate.OneOf(nameof(ListQuery.Ids), "id")) },
        new(q => q.Words is not null, hasWords),
    ];
}
