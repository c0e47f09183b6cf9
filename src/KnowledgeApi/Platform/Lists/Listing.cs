using System.Runtime.CompilerServices;
using KnowledgeApi.Platform.Resources;
using static Dapper.SqlMapper;

namespace KnowledgeApi.Platform.Lists;

/// <summary>The parts of a list definition that validation and the contract use.</summary>
internal interface IListing
{
    IReadOnlyList<string> SortNames { get; }

    string Collection { get; }

    /// <summary>Every constant predicate that the statements of a page can be built from.</summary>
    IReadOnlyList<string> Predicates { get; }

    Sort[] Sorts { get; }

    string Statements(IEnumerable<string> predicates, Sort sort);

    /// <summary>True if each query is planned for its values; otherwise PostgreSQL settles on one generic plan.</summary>
    bool AlwaysNeedsCustomPlan { get; }

    IReadOnlyList<string> FacetNames { get; }
}

/// <summary>How one collection is read: its rows, the parts of its rows, its filters and its sort orders.</summary>
internal sealed class Listing<T, TQuery>(string collection, string table) : IListing
    where T : Resource where TQuery : PagedQuery
{
    public string Collection { get; } = collection;

    /// <summary>The source of the rows, at the release @At.</summary>
    public string Source { get; init; } = $"{table}_at(@At)";

    /// <summary>The columns of a row, over the alias r.</summary>
    public required string Columns { get; init; }

    /// <summary>Further statements about the rows of `page` (id, since), in the order in which Read reads them.</summary>
    public Part[] Parts { get; init; } = [];

    public Filter<TQuery>[] Filters { get; init; } = [];

    public Sort[] Sorts { get; init; } = [Sort.ById];

    /// <summary>
    /// A sort order that no index supports, and the queries that narrow the list enough to use it; null if every query gets the order it names.
    /// </summary>
    public (Func<TQuery, bool> IsFor, Sort Sort)? Narrowed { get; init; }

    public FacetCount[] Facets { get; init; } = [];

    public bool AlwaysNeedsCustomPlan { get; init; }

    /// <summary>Values of the parameters that its columns use, where an item is read outside a list.</summary>
    public object? DefaultParameters { get; init; }

    /// <summary>Reads the result sets, rows first, and assembles the items.</summary>
    public required Func<GridReader, Task<IEnumerable<T>>> Read { get; init; }

    public IReadOnlyList<string> SortNames => [.. Sorts.Select(s => s.Name)];

    public IReadOnlyList<string> Predicates => [.. Filter<TQuery>.Common.Concat(Filters).SelectMany(f => f.Predicates), ListSql.IsItem];

    public IReadOnlyList<string> FacetNames => [.. Facets.Select(f => f.Name)];

    /// <summary>The facets that a query requests, in the order of the listing.</summary>
    public IReadOnlyList<FacetCount> FacetsOf(TQuery query) => [.. Facets.Where(f => query.Facets?.Values.Contains(f.Name) is true)];

    /// <summary>
    /// Whether the best plan depends on the values: words, and lists of values, may match most rows or hardly any. A generic plan, which
    /// PostgreSQL settles on after five executions, then reads the whole list to find a few rows.
    /// </summary>
    public bool NeedsCustomPlan(TQuery query) => AlwaysNeedsCustomPlan || query.Words is not null || Filters.Any(f => f.HasSeveral(query));

    /// <summary>All statements of one page, in one text.</summary>
    public string Statements(TQuery query, Cursor? cursor)
    {
        var sort = Narrowed is { } narrowed && narrowed.IsFor(query) ? narrowed.Sort : Sorts.First(s => query.Sort is null || s.Name == query.Sort);
        var predicates = Filter<TQuery>.Common.Concat(Filters).Where(f => f.IsGiven(query)).Select(f => f.PredicateFor(query));
        var statements = Statements(cursor is null ? predicates : predicates.Append(sort.After), sort);
        var facets = FacetsOf(query);
        return facets.Count == 0 ? statements : $"{statements};\n{FacetStatement(facets, predicates)}";
    }

    internal string FacetStatement(IReadOnlyList<FacetCount> facets, IEnumerable<string> predicates) => FacetSql.Statement(facets, Source, predicates);

    /// <summary>All statements of one item, in one text.</summary>
    public string ItemStatements() => Statements([ListSql.IsItem], Sort.ById);

    /// <summary>All statements of the items whose ids are given, in one text.</summary>
    public string ItemsStatements() => Statements([ListSql.IsOneOf], Sort.ById, int.MaxValue);

    /// <summary>All statements of the next items in id order.</summary>
    public string AllStatements(bool first) => Statements(first ? [] : [Sort.ById.After], Sort.ById);

    public string Statements(IEnumerable<string> predicates, Sort sort) => Statements(predicates, sort, ListQuery.MaximumLimit + 1);

    /// <param name="predicates">The predicates on the rows.</param>
    /// <param name="sort">Their sort order.</param>
    /// <param name="largest">The planner takes a constant limit as the size of the page; it estimates a parameter as a tenth of the table.</param>
    private string Statements(IEnumerable<string> predicates, Sort sort, int largest)
    {
        var tail = $"""
            from (select r.* from {Source} r
                  where {string.Join(" and ", predicates.DefaultIfEmpty("true"))}
                  order by {sort.Order}
                  limit {largest}) r
            limit @Take
            """;
        var rows = $"/* {Collection} */ select {Columns}, {sort.KeyText} as sort_key {tail}";
        var parts = Parts.Select(p => $"/* {p.Name} */ with page as (select r.id, r.since {tail}) {p.Sql}");
        return string.Join(";\n", parts.Prepend(rows));
    }
}

/// <summary>A statement about the rows of a page, labelled with the name of its constant.</summary>
internal sealed record Part(string Sql, [CallerArgumentExpression(nameof(Sql))] string Name = "");
