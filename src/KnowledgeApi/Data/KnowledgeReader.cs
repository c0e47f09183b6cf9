using Dapper;
using KnowledgeApi.Http;
using KnowledgeApi.Releases;
using Npgsql;

namespace KnowledgeApi.Data;

/// <summary>Answers questions about one release: a page or an item is one round trip.</summary>
internal sealed class KnowledgeReader(NpgsqlDataSource database, IHttpContextAccessor request)
{
    public Task<Page<T>> List<T, TQuery>(Listing<T, TQuery> listing, TQuery query, LiveRelease release, CancellationToken cancelled)
        where T : Resource where TQuery : ListQuery => List(listing, query, release, follow: query.Limit is null, cancelled);

    /// <param name="listing">The list.</param>
    /// <param name="query">The question.</param>
    /// <param name="release">The release.</param>
    /// <param name="follow">Whether the pages behind this one can be read through it.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    private async Task<Page<T>> List<T, TQuery>(Listing<T, TQuery> listing, TQuery query, LiveRelease release, bool follow, CancellationToken cancelled)
        where T : Resource where TQuery : ListQuery
    {
        var cursor = Cursor.Of(query, release);
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
        var found = await Read(listing, listing.Statements(query, cursor), values, cancelled);
        var page = Paging.PageOf(found, query, release, request.HttpContext!.Request);
        return follow && page.Paging.Next is { } next
            ? page with { Following = c => List(listing, query with { Cursor = next, Limit = ListQuery.MaximumLimit }, release, follow, c) }
            : page;
    }

    public async Task<T?> Get<T, TQuery>(Listing<T, TQuery> listing, string id, LiveRelease release, CancellationToken cancelled)
        where T : Resource where TQuery : ListQuery
    {
        var values = new DynamicParameters(new { Id = id, At = release.Ordinal, Take = 1, listing.Collection });
        return (await Read(listing, listing.ItemStatements(), values, cancelled)).FirstOrDefault();
    }

    /// <summary>The items of these ids, in the order of the ids.</summary>
    public async Task<T[]> Fetch<T, TQuery>(Listing<T, TQuery> listing, IReadOnlyCollection<string> ids, LiveRelease release, CancellationToken cancelled)
        where T : Resource where TQuery : ListQuery
    {
        if (ids.Count == 0)
            return [];
        var values = new DynamicParameters(new { Ids = ids.ToArray(), At = release.Ordinal, Take = ids.Count, listing.Collection });
        return [.. await Read(listing, listing.ItemsStatements(), values, cancelled)];
    }

    /// <summary>The rows of one statement that is no list.</summary>
    public async Task<T[]> Query<T>(string statement, object values, CancellationToken cancelled)
    {
        await using var connection = await database.OpenConnectionAsync(cancelled);
        return [.. await connection.QueryAsync<T>(new CommandDefinition(statement, values, cancellationToken: cancelled))];
    }

    /// <summary>Several statements in one round trip.</summary>
    public async Task<T> Query<T>(string statements, object values, Func<SqlMapper.GridReader, Task<T>> read, CancellationToken cancelled)
    {
        await using var connection = await database.OpenConnectionAsync(cancelled);
        await using var grid = await connection.QueryMultipleAsync(new CommandDefinition(statements, values, cancellationToken: cancelled));
        return await read(grid);
    }

    private async Task<List<T>> Read<T, TQuery>(Listing<T, TQuery> listing, string statements, DynamicParameters values, CancellationToken cancelled)
        where T : Resource where TQuery : ListQuery
    {
        await using var connection = await database.OpenConnectionAsync(cancelled);
        await using var grid = await connection.QueryMultipleAsync(new CommandDefinition(statements, values, cancellationToken: cancelled));
        return [.. await listing.Read(grid)];
    }
}
