using Dapper;
using KnowledgeApi.Platform.Concurrency;
using KnowledgeApi.Platform.Problems;
using Npgsql;

namespace KnowledgeApi.Platform.Releases;

/// <summary>
/// The releases this node can see, looked up each second by <see cref="ReleaseWatch"/>. Rows of a published release never change, so an ordinal
/// read a moment ago still answers truly; a new release is seen within the second, and always whole. While PostgreSQL is away the releases stay known.
/// </summary>
internal sealed class PublishedReleases(NpgsqlDataSource database)
{
    private readonly SingleFlight<string, LiveRelease[]> _looking = new(isDetached: true);
    private LiveRelease[]? _seen;

    /// <summary>Whether the last look succeeded.</summary>
    public bool IsReachable { get; private set; }

    /// <summary>The newest that has been seen, without looking.</summary>
    public LiveRelease? Newest => _seen is [.., var newest] ? newest : null;

    /// <summary>The named release, or the newest without a name; null where there is none.</summary>
    public async ValueTask<LiveRelease?> Find(string? id, CancellationToken cancelled)
    {
        var seen = _seen;
        if (seen is null or [] || (id is not null && !seen.Any(r => r.Id == id) && IsReachable))
            seen = await Look(cancelled);
        return id is null ? seen.LastOrDefault() : seen.FirstOrDefault(r => r.Id == id);
    }

    /// <summary>The named release, or the failure that says where the releases are.</summary>
    public async ValueTask<LiveRelease> Named(string id, CancellationToken cancelled) =>
        ReleaseName.IsValid(id) && await Find(id, cancelled) is { } release ? release : throw Problem.UnknownRelease(id);

    /// <summary>Looks again, whatever is known.</summary>
    public Task Refresh(CancellationToken cancelled) => Look(cancelled);

    /// <summary>One look for all who ask at once.</summary>
    private async Task<LiveRelease[]> Look(CancellationToken cancelled) =>
        (await _looking.Share(nameof(Look), async stop => await Read(stop), cancelled))!.Value.Value;

    private async Task<LiveRelease[]> Read(CancellationToken cancelled)
    {
        try
        {
            await using var connection = await database.OpenConnectionAsync(cancelled);
            var rows = await connection.QueryAsync<(int Ordinal, string Id, string Checksum)>(new CommandDefinition(ReleaseNamesSql.All, cancellationToken: cancelled));
            _seen = [.. rows.Select(r => new LiveRelease(r.Ordinal, r.Id, IsPinned: false, r.Checksum))];
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
