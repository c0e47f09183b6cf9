using Dapper;
using KnowledgeApi.Platform.Concurrency;
using KnowledgeApi.Platform.Problems;
using Npgsql;

namespace KnowledgeApi.Platform.Releases;

/// <summary>
/// The releases this node can see, refreshed each second by <see cref="ReleaseWatch"/>. A new release is seen within a second, and always
/// complete; other content under a known name is another release. While PostgreSQL is unreachable, the known releases are kept.
/// </summary>
internal sealed class PublishedReleases(NpgsqlDataSource database)
{
    private readonly SingleFlight<string, LiveRelease[]> _looking = new(isDetached: true);
    private LiveRelease[]? _seen;

    /// <summary>Whether the last refresh succeeded.</summary>
    public bool IsReachable { get; private set; }

    /// <summary>The newest known release, without a database query.</summary>
    public LiveRelease? Newest => _seen is [.., var newest] ? newest : null;

    /// <summary>Returns the release with this id, or the newest if the id is null; null if there is none.</summary>
    public async ValueTask<LiveRelease?> Find(string? id, CancellationToken cancelled)
    {
        var seen = _seen;
        if (seen is null or [] || (id is not null && !seen.Any(r => r.Id == id) && IsReachable))
            seen = await Look(cancelled);
        return id is null ? seen.LastOrDefault() : seen.FirstOrDefault(r => r.Id == id);
    }

    /// <summary>Returns the release with this id, or throws a problem that says where the releases are listed.</summary>
    public async ValueTask<LiveRelease> Named(string id, CancellationToken cancelled) =>
        (ReleaseName.IsValid(id) || id == ReleaseName.Draft) && await Find(id, cancelled) is { } release ? release : throw Problem.UnknownRelease(id);

    /// <summary>Reads the releases again, whatever is known.</summary>
    public Task Refresh(CancellationToken cancelled) => Look(cancelled);

    /// <summary>Reads the releases once for all concurrent callers.</summary>
    private async Task<LiveRelease[]> Look(CancellationToken cancelled) =>
        (await _looking.Share(nameof(Look), async stop => await Read(stop), cancelled))!.Value.Value;

    private async Task<LiveRelease[]> Read(CancellationToken cancelled)
    {
        try
        {
            await using var connection = await database.OpenConnectionAsync(cancelled);
            _seen = ReleaseHistory.Of(await connection.QueryAsync<ReleaseRow>(new CommandDefinition(ReleaseNamesSql.All, cancellationToken: cancelled)));
            IsReachable = true;
            return _seen;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            IsReachable = false;
            throw;
        }
    }
}
