using Dapper;
using KnowledgeApi.Http;
using Npgsql;

namespace KnowledgeApi.Releases;

/// <summary>
/// The releases this node can see, looked up at most once a second. Rows of a published release never change, so an ordinal
/// read a moment ago still answers truly; a new release is seen within the second, and always whole.
/// </summary>
internal sealed class PublishedReleases(NpgsqlDataSource database, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(1);
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private Seen _seen = new([], default);

    /// <summary>The named release, or the newest without a name; null where there is none.</summary>
    public async ValueTask<LiveRelease?> Find(string? id, CancellationToken cancelled)
    {
        var seen = _seen;
        if (clock.GetUtcNow() - seen.At > Freshness)
            seen = await Look(seen, cancelled);
        if (id is not null && !seen.Releases.Any(r => r.Id == id))
            seen = await Look(seen, cancelled);
        return id is null ? seen.Releases.LastOrDefault() : seen.Releases.FirstOrDefault(r => r.Id == id);
    }

    /// <summary>The named release, or the failure that says where the releases are.</summary>
    public async ValueTask<LiveRelease> Named(string id, CancellationToken cancelled) =>
        ReleaseName.IsValid(id) && await Find(id, cancelled) is { } release ? release : throw Problem.UnknownRelease(id);

    /// <param name="known">What the caller has seen; whoever comes second finds the answer of the first.</param>
    /// <param name="cancelled">When the request goes away.</param>
    private async Task<Seen> Look(Seen known, CancellationToken cancelled)
    {
        await _oneAtATime.WaitAsync(cancelled);
        try
        {
            if (!ReferenceEquals(_seen, known))
                return _seen;
            await using var connection = await database.OpenConnectionAsync(cancelled);
            var rows = await connection.QueryAsync<(int Ordinal, string Id, string Checksum)>(new CommandDefinition(ReleaseSql.Names, cancellationToken: cancelled));
            return _seen = new Seen([.. rows.Select(r => new LiveRelease(r.Ordinal, r.Id, IsPinned: false, r.Checksum))], clock.GetUtcNow());
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public void Dispose() => _oneAtATime.Dispose();

    private sealed record Seen(LiveRelease[] Releases, DateTimeOffset At);
}
