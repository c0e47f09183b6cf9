using Dapper;
using KnowledgeApi.Platform.Problems;
using Npgsql;

namespace KnowledgeApi.Platform.Releases;

/// <summary>
/// The releases this node can see, looked up each second by <see cref="ReleaseWatch"/>. Rows of a published release never change, so an ordinal
/// read a moment ago still answers truly; a new release is seen within the second, and always whole. While PostgreSQL is away the releases stay known.
/// </summary>
internal sealed class PublishedReleases(NpgsqlDataSource database) : IDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
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
            seen = await Look(seen, cancelled);
        return id is null ? seen.LastOrDefault() : seen.FirstOrDefault(r => r.Id == id);
    }

    /// <summary>The named release, or the failure that says where the releases are.</summary>
    public async ValueTask<LiveRelease> Named(string id, CancellationToken cancelled) =>
        ReleaseName.IsValid(id) && await Find(id, cancelled) is { } release ? release : throw Problem.UnknownRelease(id);

    /// <summary>Looks again, whatever is known.</summary>
    public Task Refresh(CancellationToken cancelled) => Look(_seen, cancelled);

    /// <param name="known">What the caller has seen; whoever comes second finds the answer of the first.</param>
    /// <param name="cancelled">When the request goes away.</param>
    private async Task<LiveRelease[]> Look(LiveRelease[]? known, CancellationToken cancelled)
    {
        await _oneAtATime.WaitAsync(cancelled);
        try
        {
            if (_seen is not null && !ReferenceEquals(_seen, known))
                return _seen;
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
        finally
        {
            _oneAtATime.Release();
        }
    }

    public void Dispose() => _oneAtATime.Dispose();
}
