using System.Data.Common;
using Dapper;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Platform.Lists;

/// <summary>The parts of a list definition that validation and the contract use.</summary>
internal interface IListing
{
    IReadOnlyList<string> SortNames { get; }

    /// <summary>The order of every query that names none; null where it depends on the query.</summary>
    string? UsualSortName { get; }

    string Collection { get; }

    /// <summary>Every constant predicate that the statement of a page can be built from.</summary>
    IReadOnlyList<string> Predicates { get; }

    Sort[] Sorts { get; }

    string Statement(IEnumerable<string> predicates, Sort sort);

    /// <summary>The sources that give the rows of one filter in the order of their rank.</summary>
    IReadOnlyList<string> RankedSources { get; }

    /// <summary>The statement over another source of the rows.</summary>
    string Statement(string source, IEnumerable<string> predicates, Sort sort);

    /// <summary>True if each query is planned for its values; otherwise PostgreSQL settles on one generic plan.</summary>
    bool AlwaysNeedsCustomPlan { get; }

    IReadOnlyList<string> FacetNames { get; }
}

/// <summary>How one collection is listed: its filters, its sort orders, and how its rows become items.</summary>
internal abstract class Listing<T, TQuery>(string collection, string table) : IListing where T : IListed where TQuery : PagedQuery
{
    public string Collection { get; } = collection;

    /// <summary>The source of the rows, at the release @At.</summary>
    public string Source { get; init; } = $"{table}_at(@At)";

    /// <summary>The columns of a row, over the alias r.</summary>
    public abstract string Columns { get; init; }

    /// <summary>SQL that is true of the rows with the words of a query, over the alias r.</summary>
    public abstract string HasWords { get; init; }

    public Filter<TQuery>[] Filters { get; init; } = [];

    public Sort[] Sorts { get; init; } = [Sort.ById];

    /// <summary>The order of a query that names none.</summary>
    public Func<TQuery, Sort>? UsualSort { get; init; }

    /// <summary>
    /// A sort order that no index supports, and the queries that narrow the list enough to use it; null if every query gets the order it names.
    /// </summary>
    public (Func<TQuery, bool> IsFor, Sort Sort)? Narrowed { get; init; }

    public FacetCount[] Facets { get; init; } = [];

    public bool AlwaysNeedsCustomPlan { get; init; }

    public string? UsualSortName => UsualSort is null ? Sorts[0].Name : null;

    public IReadOnlyList<string> SortNames => [.. Sorts.Select(s => s.Name)];

    public IReadOnlyList<string> Predicates => [.. AllFilters.SelectMany(f => f.Predicates), ListSql.IsItem];

    public IReadOnlyList<string> RankedSources => [.. Filters.Select(f => f.Ranked).OfType<string>()];

    public IReadOnlyList<string> FacetNames => [.. Facets.Select(f => f.Name)];

    /// <summary>Makes an item from the columns and the sort key of its row.</summary>
    public abstract Func<DbDataReader, T> ReadRow(DbDataReader rows);

    /// <summary>The facets that a query requests, in the order of the listing.</summary>
    public IReadOnlyList<FacetCount> FacetsOf(TQuery query) => [.. Facets.Where(f => query.Facets?.Values.Contains(f.Name) is true)];

    /// <summary>
    /// Whether the best plan depends on the values: words, and lists of values, may match most rows or hardly any. A generic plan, which
    /// PostgreSQL settles on after five executions, then reads the whole list to find a few rows.
    /// </summary>
    public bool NeedsCustomPlan(TQuery query) => AlwaysNeedsCustomPlan || query.Words is not null || Filters.Any(f => f.HasSeveral(query) || (f.NeedsCustomPlan && f.IsGiven(query)));

    /// <summary>The statement of one page, with that of its facets where the query requests some.</summary>
    public string Statement(TQuery query, Cursor? cursor)
    {
        query = Ordered(query);
        var sort = SortOf(query);
        var given = AllFilters.Where(f => f.IsGiven(query)).ToList();
        var statement = sort == Sort.ByRank && given.Find(f => f.Ranked is not null && f.HasOne(query)) is { } driving
            ? Statement(driving.Ranked!, PredicatesOf(given.Where(f => f != driving), query), Sort.ByLinkedRank, cursor)
            : Statement(Source, PredicatesOf(given, query), sort, cursor);
        var facets = FacetsOf(query);
        return facets.Count == 0 ? statement : $"{statement};\n{FacetStatement(facets, PredicatesOf(given, query))}";
    }

    /// <summary>The query with the order that it gets where it names none: a cursor belongs to one order.</summary>
    public TQuery Ordered(TQuery query) => query.Sort is null && UsualSort is not null ? query with { Sort = UsualSort(query).Name } : query;

    private Sort SortOf(TQuery query) =>
        Narrowed is { } narrowed && narrowed.IsFor(query) ? narrowed.Sort : Sorts.First(s => query.Sort is null || s.Name == query.Sort);

    private static IEnumerable<string> PredicatesOf(IEnumerable<Filter<TQuery>> filters, TQuery query) => filters.Select(f => f.PredicateFor(query));

    private string Statement(string source, IEnumerable<string> predicates, Sort sort, Cursor? cursor) =>
        Statement(source, cursor is null ? predicates : predicates.Append(sort.After), sort);

    /// <summary>Put together once: making a filter looks up the properties of its query.</summary>
    internal IReadOnlyList<Filter<TQuery>> AllFilters => field ??= [.. Filter<TQuery>.Common(HasWords), .. Filters];

    internal string FacetStatement(IReadOnlyList<FacetCount> facets, IEnumerable<string> predicates) => FacetSql.Statement(facets, Source, predicates);

    /// <summary>The planner takes a constant limit as the size of the page; it estimates a parameter as a tenth of the table.</summary>
    public string Statement(IEnumerable<string> predicates, Sort sort) => Statement(Source, predicates, sort);

    /// <inheritdoc/>
    public string Statement(string source, IEnumerable<string> predicates, Sort sort)
    {
        var given = predicates.ToList();
        return IsOfDocumentsAlone && source == Source && sort == Sort.ById && given.TrueForAll(p => p == sort.After)
            ? Statement(DocumentSql.OwnColumns, DocumentSql.Source, given.Prepend(DocumentSql.IsOfCollection), sort)
            : Statement(Columns, source, given, sort);
    }

    /// <summary>Whether the items of the list are the documents of the collection and nothing else: the whole list, in the order of ids, is then read from them.</summary>
    protected virtual bool IsOfDocumentsAlone => false;

    private string Statement(string columns, string source, IEnumerable<string> predicates, Sort sort) => $"""
        /* {Collection} */ select {columns}, {sort.KeyText} as sort_key
        from (select r.* from {source} r
              where {string.Join(" and ", predicates.DefaultIfEmpty("true"))}
              order by {sort.Order}
              limit {ListQuery.MaximumLimit + 1}) r
        limit @Take
        """;
}

/// <summary>A list whose items are documents.</summary>
internal sealed class DocumentListing<T, TQuery>(string collection, string table) : Listing<Document<T>, TQuery>(collection, table) where T : Resource where TQuery : PagedQuery
{
    public override string Columns { get; init; } = DocumentSql.Columns;

    public override string HasWords { get; init; } = ListSql.HasWords(collection);

    /// <summary>Completes an item from further columns; null where the document is all that is shown.</summary>
    public Func<Document<T>, DbDataReader, Document<T>>? Complete { get; init; }

    protected override bool IsOfDocumentsAlone => Complete is null;

    public override Func<DbDataReader, Document<T>> ReadRow(DbDataReader rows) => row =>
    {
        var document = new Document<T>(row.GetString(0), row.GetFieldValue<byte[]>(1), row.GetString(row.FieldCount - 1));
        return Complete is null ? document : Complete(document, row);
    };
}

/// <summary>A list whose items are made from columns.</summary>
internal sealed class RowListing<T, TQuery>(string collection, string table) : Listing<T, TQuery>(collection, table) where T : Resource, IListed where TQuery : PagedQuery
{
    public override required string Columns { get; init; }

    public override string HasWords { get; init; } = ListSql.HasOwnWords;

    /// <summary>Completes an item; null where its columns are all that is shown.</summary>
    public Func<T, T>? Complete { get; init; }

    public override Func<DbDataReader, T> ReadRow(DbDataReader rows)
    {
        var parse = rows.GetRowParser<T>();
        return Complete is null ? parse : row => Complete(parse(row));
    }
}
