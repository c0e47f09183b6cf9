using System.Reflection;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Platform.Lists;

/// <summary>One filter of a list: present or not, and the constant predicate it adds when it is.</summary>
internal sealed class Filter<TQuery> where TQuery : PagedQuery
{
    private readonly Predicate _predicate;
    private readonly PropertyInfo? _list;

    /// <param name="isGiven">Whether the question uses it.</param>
    /// <param name="predicate">Constant SQL over the alias r; its values are parameters named as the query's properties.</param>
    public Filter(Func<TQuery, bool> isGiven, Predicate predicate)
    {
        IsGiven = isGiven;
        _predicate = predicate;
        _list = predicate.Parameter is null ? null : typeof(TQuery).GetProperty(predicate.Parameter)
            ?? throw new ArgumentException($"{typeof(TQuery).Name} has no {predicate.Parameter}.", nameof(predicate));
    }

    /// <summary>A column that has the value of a parameter, or one of its values.</summary>
    /// <param name="parameter">Name of the property of the query.</param>
    /// <param name="column">Name of the column.</param>
    /// <param name="comparison">How the column is compared with a single value; null for a parameter that takes several.</param>
    public Filter(string parameter, string column, string? comparison = null)
        : this(q => Value(q, parameter) is not null, comparison is null ? Predicate.OneOf(parameter, column) : $"r.{column} {comparison} @{parameter}")
    {
    }

    /// <summary>Whether a question uses it.</summary>
    public Func<TQuery, bool> IsGiven { get; }

    /// <summary>Every text it can add.</summary>
    public IEnumerable<string> Predicates => _predicate.One is null ? [_predicate.Several] : [_predicate.Several, _predicate.One];

    /// <summary>A single value is an equality, which an index can answer in the order of the page; a list of values it cannot.</summary>
    public string PredicateFor(TQuery query) => _predicate.One is { } one && Values(query) is { Values.Length: 1 } ? one : _predicate.Several;

    /// <summary>Whether it asks for any of several values.</summary>
    public bool HasSeveral(TQuery query) => IsGiven(query) && _predicate.One is not null && Values(query) is { Values.Length: > 1 };

    private ValueList? Values(TQuery query) => (ValueList?)_list?.GetValue(query);

    private static object? Value(TQuery query, string parameter) => typeof(TQuery).GetProperty(parameter)!.GetValue(query);

    /// <summary>The filters every list has.</summary>
    public static readonly Filter<TQuery>[] Common =
    [
        new(q => q.Batch is not null, ListSql.IsOneOfIds),
        new(q => q.Words is not null, ListSql.HasWords),
    ];
}
