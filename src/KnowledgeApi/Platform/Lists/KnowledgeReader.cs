using System.Runtime.CompilerServices;
using Dapper;
using KnowledgeApi.Platform.Problems;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Text;
using Npgsql;

namespace KnowledgeApi.Platform.Lists;

/// <summary>Reads lists and items from one release; a page or an item takes one round trip.</summary>
internal sealed class KnowledgeReader(NpgsqlDataSource database, IHttpContextAccessor request)
{
    /// <param name="listing">The definition of the list.</param>
    /// <param name="query">Filters, sort order and page.</param>
    /// <param name="release">The release to read from.</param>
    /// <param name="cancelled">Cancelled when the client disconnects.</param>
    /// <param name="further">Values of the listing's own parameters.</param>
    public Task<Page<T>> List<T, TQuery>(
        Listing<T, TQuery> listing, TQuery query, LiveRelease release, CancellationToken cancelled, object? further = null)
        where T : Resource where TQuery : PagedQuery => List(listing, query, release, further, follow: query.Limit is null, cancelled);

    /// <summary>Reads one page; with follow, the page can read the pages after it.</summary>
    private async Task<Page<T>> List<T, TQuery>(
        Listing<T, TQuery> listing, TQuery query, LiveRelease release, object? further, bool follow, CancellationToken cancelled)
        where T : Resource where TQuery : PagedQuery
    {
        var cursor = ListCursor.Read(query, release);
        var values = new DynamicParameters(query);
        values.AddDynamicParams(new
        {
            At = release.Ordinal,
            Take = query.PageSize + 1,
            listing.Collection,
            Search = query.Words is null ? null : SearchText.ToQuery(query.Words),
            AfterId = cursor?.Id,
            AfterKey = cursor?.Key,
        });
        values.AddDynamicParams(further);
        var (found, counts) = await Read(listing, listing.Statements(query, cursor), values, listing.FacetsOf(query), cancelled, ownPlan: listing.NeedsCustomPlan(query));
        var page = Paging.PageOf(found, query, release, request.HttpContext!.Request) with { Facets = counts };
        return follow && page.Paging.Next is { } next
            ? page with { Following = c => List(listing, query with { Cursor = next, Limit = ListQuery.MaximumLimit, Facets = null }, release, further, follow, c) }
            : page;
    }

    public async Task<T?> Get<T, TQuery>(Listing<T, TQuery> listing, string id, LiveRelease release, CancellationToken cancelled)
        where T : Resource where TQuery : PagedQuery
    {
        var values = new DynamicParameters(new { Id = id, At = release.Ordinal, Take = 1, listing.Collection });
        values.AddDynamicParams(listing.DefaultParameters);
        return (await Read(listing, listing.ItemStatements(), values, cancelled)).FirstOrDefault()
            ?? (await Withdrawn(listing.Collection, id, release, cancelled) is { } gone ? throw gone : null);
    }

    /// <summary>All items of a collection in id order, read in batches so that memory use stays constant.</summary>
    public async IAsyncEnumerable<T> All<T, TQuery>(Listing<T, TQuery> listing, LiveRelease release, [EnumeratorCancellation] CancellationToken cancelled)
        where T : Resource where TQuery : PagedQuery
    {
        for (string? after = null; ;)
        {
            var values = new DynamicParameters(new { At = release.Ordinal, Take = ListQuery.MaximumLimit, listing.Collection, AfterId = after });
            values.AddDynamicParams(listing.DefaultParameters);
            var found = await Read(listing, listing.AllStatements(after is null), values, cancelled);
            foreach (var item in found)
                yield return item;
            if (found.Count < ListQuery.MaximumLimit)
                yield break;
            after = found[^1].Id;
        }
    }

    /// <summary>Distinguishes a withdrawn id from one that never existed: returns the problem for a withdrawn id, else null.</summary>
    public async Task<Problem?> Withdrawn(string collection, string id, LiveRelease release, CancellationToken cancelled)
    {
        await using var connection = await database.OpenConnectionAsync(cancelled);
        await using var grid = await connection.QueryMultipleAsync(new CommandDefinition(
            WithdrawalSql.Gone, new { Collection = collection, Id = id, At = release.Ordinal }, cancellationToken: cancelled));
        var gone = await grid.ReadFirstOrDefaultAsync<WithdrawnItem>();
        return gone is null ? null : Problem.Gone(gone.Id, gone.Release, gone.Reason, gone.LastRelease, [.. await WithdrawnItem.ReadReplacements(grid)]);
    }

    /// <summary>The items with these ids, in id order.</summary>
    public async Task<T[]> Fetch<T, TQuery>(Listing<T, TQuery> listing, IReadOnlyCollection<string> ids, LiveRelease release, CancellationToken cancelled)
        where T : Resource where TQuery : PagedQuery
    {
        if (ids.Count == 0)
            return [];
        var values = new DynamicParameters(new { Ids = ids.ToArray(), At = release.Ordinal, Take = ids.Count, listing.Collection });
        values.AddDynamicParams(listing.DefaultParameters);
        return [.. await Read(listing, listing.ItemsStatements(), values, cancelled)];
    }

    /// <summary>Returns the rows of one statement that is not a list.</summary>
    public async Task<T[]> Query<T>(string statement, object values, CancellationToken cancelled)
    {
        await using var connection = await database.OpenConnectionAsync(cancelled);
        return [.. await connection.QueryAsync<T>(new CommandDefinition(statement, values, cancellationToken: cancelled))];
    }

    /// <summary>Runs several statements in one round trip.</summary>
    public async Task<T> Query<T>(string statements, object values, Func<SqlMapper.GridReader, Task<T>> read, CancellationToken cancelled)
    {
        await using var connection = await database.OpenConnectionAsync(cancelled);
        await using var grid = await connection.QueryMultipleAsync(new CommandDefinition(statements, values, cancellationToken: cancelled));
        return await read(grid);
    }

    private async Task<List<T>> Read<T, TQuery>(Listing<T, TQuery> listing, string statements, DynamicParameters values, CancellationToken cancelled)
        where T : Resource where TQuery : PagedQuery => (await Read(listing, statements, values, [], cancelled)).Items;

    private async Task<(List<T> Items, IReadOnlyList<Facet>? Facets)> Read<T, TQuery>(
        Listing<T, TQuery> listing, string statements, DynamicParameters values, IReadOnlyList<FacetCount> facets, CancellationToken cancelled, bool ownPlan = false)
        where T : Resource where TQuery : PagedQuery
    {
        var sql = ownPlan ? $"{PlanSql.ForTheseValues};\n{statements}" : statements;
        await using var connection = await database.OpenConnectionAsync(cancelled);
        await using var grid = await connection.QueryMultipleAsync(new CommandDefinition(sql, values, cancellationToken: cancelled));
        if (ownPlan)
            await grid.ReadAsync<string>();
        List<T> items = [.. await listing.Read(grid)];
        return (items, facets.Count == 0 ? null : await FacetCount.Read(grid, facets));
    }
}
