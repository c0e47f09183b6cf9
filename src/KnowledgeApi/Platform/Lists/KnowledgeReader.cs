using System.Data.Common;
using System.Runtime.CompilerServices;
using Dapper;
using KnowledgeApi.Platform.Concurrency;
using KnowledgeApi.Platform.Problems;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Text;

namespace KnowledgeApi.Platform.Lists;

/// <summary>Reads lists and items from one release; a page or an item takes one round trip.</summary>
internal sealed class KnowledgeReader(KnowledgeDatabase database, IHttpContextAccessor request)
{
    /// <summary>How many documents are read at once where a whole collection is: enough that the round trips do not count.</summary>
    private const int Batch = 1000;

    /// <param name="listing">The definition of the list.</param>
    /// <param name="query">Filters, sort order and page.</param>
    /// <param name="release">The release to read from.</param>
    /// <param name="cancelled">Cancelled when the client disconnects.</param>
    /// <param name="further">Values of the listing's own parameters.</param>
    public Task<Page<T>> List<T, TQuery>(
        Listing<T, TQuery> listing, TQuery query, LiveRelease release, CancellationToken cancelled, object? further = null)
        where T : IListed where TQuery : PagedQuery => List(listing, query, release, further, follow: query.Limit is null, null, cancelled);

    /// <summary>Reads a row on what a list is about, and a page of the list, in one round trip.</summary>
    /// <param name="about">The statement of the row.</param>
    /// <param name="listing">The definition of the list.</param>
    /// <param name="query">Filters, sort order and page.</param>
    /// <param name="release">The release to read from.</param>
    /// <param name="further">Values of the parameters that are not those of the query.</param>
    /// <param name="cancelled">Cancelled when the client disconnects.</param>
    /// <returns>The row, or null where there is none, and the page.</returns>
    public async Task<(TAbout? About, Page<T> Page)> ListAbout<TAbout, T, TQuery>(
        string about, Listing<T, TQuery> listing, TQuery query, LiveRelease release, object further, CancellationToken cancelled)
        where TAbout : class where T : IListed where TQuery : PagedQuery
    {
        TAbout? found = null;
        var first = new Leading(about, async reader => found = (await reader.Rows<TAbout>(cancelled)).FirstOrDefault());
        var page = await List(listing, query, release, further, follow: query.Limit is null, first, cancelled);
        return (found, page);
    }

    /// <summary>Reads one page; with follow, the page can read the pages after it.</summary>
    private async Task<Page<T>> List<T, TQuery>(
        Listing<T, TQuery> listing, TQuery query, LiveRelease release, object? further, bool follow, Leading? leading, CancellationToken cancelled)
        where T : IListed where TQuery : PagedQuery
    {
        query = listing.Ordered(query);
        var cursor = ListCursor.Read(query, release);
        var place = new
        {
            At = release.Ordinal,
            Take = query.PageSize + 1,
            listing.Collection,
            Search = query.Words is null ? null : SearchText.ToQuery(query.Words),
            AfterId = cursor?.Id,
            AfterKey = cursor?.Key,
        };
        var values = new StatementValues(query, place, further);
        var (found, counts) = await Read(listing, query, release, cursor, values, leading, cancelled);
        var page = Paging.PageOf(found, query, release, request.HttpContext!.Request) with { Facets = counts };
        return follow && page.Paging.Next is { } next
            ? page with { Following = c => List(listing, query with { Cursor = next, Limit = ListQuery.MaximumLimit, Facets = null }, release, further, follow, null, c) }
            : page;
    }

    private async Task<(List<T> Items, IReadOnlyList<Facet>? Facets)> Read<T, TQuery>(
        Listing<T, TQuery> listing, TQuery query, LiveRelease release, Cursor? cursor, StatementValues values, Leading? leading, CancellationToken cancelled)
        where T : IListed where TQuery : PagedQuery
    {
        var ownPlan = listing.NeedsCustomPlan(query);
        string?[] statements = [ownPlan ? PlanSql.ForTheseValues : null, leading?.Statement, listing.Statement(query, cursor)];
        var command = new CommandDefinition(string.Join(";\n", statements.OfType<string>()), values, cancellationToken: cancelled);
        return await database.Read<(List<T>, IReadOnlyList<Facet>?)>(release, async connection =>
        {
            await using var reader = await connection.ExecuteReaderAsync(command);
            if (ownPlan)
                await reader.NextResultAsync(cancelled);
            if (leading is not null)
            {
                await leading.Read(reader);
                await reader.NextResultAsync(cancelled);
            }
            var items = await reader.Rows(listing.ReadRow(reader), cancelled);
            var facets = listing.FacetsOf(query);
            return (items, facets.Count > 0 && await reader.NextResultAsync(cancelled) ? await FacetCount.Read(reader, facets, cancelled) : null);
        }, cancelled);
    }

    /// <summary>The document of an item; null where the release has none with this id, a problem where it was withdrawn.</summary>
    public async Task<Document<T>?> Get<T>(string collection, string id, LiveRelease release, CancellationToken cancelled) where T : Resource =>
        (await Documents<T>(DocumentSql.Item, release, new { At = release.Ordinal, Collection = collection, Id = id }, cancelled)).FirstOrDefault()
        ?? (await Withdrawn(collection, id, release, cancelled) is { } gone ? throw gone : null);

    /// <summary>The documents of the items with these ids, in id order.</summary>
    public async Task<IReadOnlyList<Document<T>>> Fetch<T>(string collection, IReadOnlyCollection<string> ids, LiveRelease release, CancellationToken cancelled) where T : Resource =>
        ids.Count == 0 ? [] : await Documents<T>(DocumentSql.Items, release, new { At = release.Ordinal, Collection = collection, Ids = ids.ToArray() }, cancelled);

    /// <summary>All documents of a collection in id order, read in batches so that memory use stays constant.</summary>
    public async IAsyncEnumerable<Document<T>> All<T>(string collection, LiveRelease release, [EnumeratorCancellation] CancellationToken cancelled) where T : Resource
    {
        await foreach (var batch in ReadAhead.From(await After("", cancelled), (read, stop) => read.Count < Batch ? Task.FromResult<List<Document<T>>?>(null) : After(read[^1].Id, stop), cancelled))
        {
            foreach (var document in batch)
                yield return document;
        }

        async Task<List<Document<T>>?> After(string id, CancellationToken stop) =>
            await Documents<T>(DocumentSql.All, release, new { At = release.Ordinal, Collection = collection, AfterId = id, Take = Batch }, stop) is { Count: > 0 } batch ? batch : null;
    }

    /// <summary>Throws if what was read of a release over a while may be of two contents.</summary>
    public Task MustStillHold(LiveRelease release, CancellationToken cancelled) => database.MustStillHold(release, cancelled);

    /// <summary>An item of a list whose items are made from columns.</summary>
    public async Task<T?> Get<T, TQuery>(RowListing<T, TQuery> listing, string id, LiveRelease release, CancellationToken cancelled)
        where T : Resource, IListed where TQuery : PagedQuery
    {
        var command = new CommandDefinition(listing.Statement([ListSql.IsItem], Sort.ById), new { Id = id, At = release.Ordinal, Take = 1 }, cancellationToken: cancelled);
        return await database.Read(release, async connection =>
        {
            await using var reader = await connection.ExecuteReaderAsync(command);
            return (await reader.Rows(listing.ReadRow(reader), cancelled)).FirstOrDefault();
        }, cancelled);
    }

    /// <summary>Distinguishes a withdrawn id from one that never existed: returns the problem for a withdrawn id, else null.</summary>
    public Task<Problem?> Withdrawn(string collection, string id, LiveRelease release, CancellationToken cancelled) =>
        Query(WithdrawalSql.Gone, release, new { Collection = collection, Id = id, At = release.Ordinal }, async grid =>
        {
            var gone = await grid.ReadFirstOrDefaultAsync<WithdrawnItem>();
            return gone is null ? null : Problem.Gone(gone.Id, gone.Release, gone.Reason, gone.LastRelease, [.. await WithdrawnItem.ReadReplacements(grid)]);
        }, cancelled);

    /// <summary>Returns the rows of one statement that is not a list.</summary>
    public Task<T[]> Query<T>(string statement, LiveRelease release, object values, CancellationToken cancelled) => database.Read(release, async connection =>
        (await connection.QueryAsync<T>(new CommandDefinition(statement, values, cancellationToken: cancelled))).ToArray(), cancelled);

    /// <summary>Runs several statements in one round trip.</summary>
    public Task<T> Query<T>(string statements, LiveRelease release, object values, Func<SqlMapper.GridReader, Task<T>> read, CancellationToken cancelled) =>
        database.Read(release, async connection =>
        {
            await using var grid = await connection.QueryMultipleAsync(new CommandDefinition(statements, values, cancellationToken: cancelled));
            return await read(grid);
        }, cancelled);

    private Task<List<Document<T>>> Documents<T>(string statement, LiveRelease release, object values, CancellationToken cancelled) where T : Resource =>
        database.Read(release, async connection =>
        {
            await using var reader = await connection.ExecuteReaderAsync(new CommandDefinition(statement, values, cancellationToken: cancelled));
            return await reader.Rows(row => new Document<T>(row.GetString(0), row.GetFieldValue<byte[]>(1)), cancelled);
        }, cancelled);

    /// <summary>A statement that is sent before that of a list, in the same round trip, and what reads its result.</summary>
    private sealed record Leading(string Statement, Func<DbDataReader, Task> Read);
}
