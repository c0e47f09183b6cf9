using Dapper;
using KnowledgeApi.Http;
using KnowledgeApi.Releases;
using Npgsql;

namespace KnowledgeApi.Data;

/// <summary>Answers questions about one release: a page or an item is one round trip.</summary>
internal sealed class KnowledgeReader(NpgsqlDataSource database, IHttpContextAccessor request)
{
    public async Task<Page<T>> List<T, TQuery>(Listing<T, TQuery> listing, TQuery query, LiveRelease release, CancellationToken cancelled)
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
        return Paging.PageOf(found, query, release, request.HttpContext!.Request);
    }

    public async Task<T?> Get<T, TQuery>(Listing<T, TQuery> listing, string id, LiveRelease release, CancellationToken cancelled)
        where T : Resource where TQuery : ListQuery
    {
        var values = new DynamicParameters(new { Id = id, At = release.Ordinal, Take = 1, listing.Collection });
        return (await Read(listing, listing.ItemStatements(), values, cancelled)).FirstOrDefault();
    }

    private async Task<List<T>> Read<T, TQuery>(Listing<T, TQuery> listing, string statements, DynamicParameters values, CancellationToken cancelled)
        where T : Resource where TQuery : ListQuery
    {
        await using var connection = await database.OpenConnectionAsync(cancelled);
        await using var grid = await connection.QueryMultipleAsync(new CommandDefinition(statements, values, cancellationToken: cancelled));
        return [.. await listing.Read(grid)];
    }
}
