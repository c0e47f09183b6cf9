using KnowledgeApi.Platform.Problems;
using Npgsql;

namespace KnowledgeApi.Platform.Releases;

/// <summary>
/// Reads of a release. Each runs on a host that holds exactly this release, by content and not by name; one that a failing host cuts short runs
/// once more, on another host where there is one. Whatever of a request was sent already, its next read continues in the same content.
/// </summary>
internal sealed class KnowledgeDatabase(KnowledgeHosts hosts)
{
    /// <param name="release">The release to read.</param>
    /// <param name="read">Reads on an open connection; run again from its beginning after a failure.</param>
    /// <param name="cancelled">Cancelled when nobody wants the result any more.</param>
    public async Task<T> Read<T>(LiveRelease release, Func<NpgsqlConnection, Task<T>> read, CancellationToken cancelled)
    {
        var holding = hosts.Holding(release);
        var hasFailed = false;
        for (var next = 0; holding.Length > 0; next++)
        {
            var host = holding[next % holding.Length];
            try
            {
                var reading = ReadFrom(host, release, read, cancelled);
                // A host that falls silent is left where another one can answer; what it was asked ends by itself.
                var silent = host.Silent;
                if (await (holding.Length == 1 || silent.IsCancellationRequested ? reading : reading.WaitAsync(silent)) is { } found)
                    return found.Value;
            }
            catch (Exception failure) when (!hasFailed && IsOfTheHost(failure, holding.Length > 1, cancelled))
            {
                hasFailed = true;
                host.Suspect();
                continue;
            }
            if (next + 1 >= holding.Length)
                break;
        }
        // It is known, but no server that answers holds it.
        throw Problem.DatabaseUnavailable();
    }

    /// <summary>Throws if data was changed in place since a release was looked up: what was read of it over a while may be of two contents.</summary>
    public async Task MustStillHold(LiveRelease release, CancellationToken cancelled)
    {
        foreach (var host in hosts.Holding(release).Where(h => h.IsReachable))
        {
            if (!await host.HoldsNow(release, cancelled))
                throw Problem.DatabaseUnavailable();
        }
        if (KnownReleases.KeyOf(release, hosts.Changes) != release.Key)
            throw Problem.DatabaseUnavailable();
    }

    /// <summary>What was read; null if the host does not hold the release.</summary>
    private static async Task<Found<T>?> ReadFrom<T>(KnowledgeHost host, LiveRelease release, Func<NpgsqlConnection, Task<T>> read, CancellationToken cancelled)
    {
        await using var connection = await host.Open(release, cancelled);
        return connection is null ? null : new Found<T>(await read(connection));
    }

    /// <summary>A time limit that passed would pass again, and a pool without a free connection has none on the second try either.</summary>
    private static bool IsOfTheHost(Exception failure, bool hasOthers, CancellationToken cancelled) => failure switch
    {
        NpgsqlException { IsTransient: true, InnerException: not TimeoutException } => true,
        OperationCanceledException => hasOthers && !cancelled.IsCancellationRequested,
        _ => false,
    };

    private readonly record struct Found<T>(T Value);
}
