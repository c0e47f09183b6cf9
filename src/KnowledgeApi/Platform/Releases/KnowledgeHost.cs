using System.Runtime.CompilerServices;
using Npgsql;

namespace KnowledgeApi.Platform.Releases;

/// <summary>
/// One host of the database. Behind its name can stand another server at any time: a promoted standby, a restored backup, or one of several
/// behind a balancer. So each connection is asked which releases its server holds, once, before data is read on it.
/// </summary>
/// <param name="source">Its connection pool.</param>
/// <param name="changes">Counts changes in place, for all hosts.</param>
internal sealed class KnowledgeHost(NpgsqlDataSource source, ChangesInPlace changes) : IDisposable
{
    /// <summary>Connections that are tried for a release: behind a balancer another one may lead to a server that holds it.</summary>
    private const int MostServers = 3;

    /// <summary>By the parameters of a connection: the one object that a pooled connection has for itself.</summary>
    private readonly ConditionalWeakTable<object, Seen> _seen = [];

    private CancellationTokenSource _silence = new();

    /// <summary>The releases it held when it was last asked; kept while it is unreachable.</summary>
    public ReleaseHistory History { get; private set; } = ReleaseHistory.Nothing;

    /// <summary>Whether it answered when it was last asked.</summary>
    public bool IsReachable { get; private set; }

    /// <summary>Whether a read failed on it since it was last asked.</summary>
    public bool IsSuspect { get; private set; }

    /// <summary>Where it is, for the log.</summary>
    public string Name { get; } = NameOf(new NpgsqlConnectionStringBuilder(source.ConnectionString));

    /// <summary>Cancelled when it did not answer in time; another one once it answers again.</summary>
    public CancellationToken Silent => _silence.Token;

    /// <summary>The pool, for what is not about a release.</summary>
    public NpgsqlDataSource Source => source;

    /// <summary>Asks for its releases.</summary>
    /// <param name="patience">How long to wait; null for as long as for any statement.</param>
    /// <param name="cancelled">Cancelled when the service stops.</param>
    public async Task Refresh(TimeSpan? patience, CancellationToken cancelled)
    {
        try
        {
            // Waited for from outside: a server that is frozen keeps even the end of a time limit waiting.
            var look = LookAnew(cancelled);
            History = await (patience is null ? look : look.WaitAsync(patience.Value, cancelled));
            if (_silence.IsCancellationRequested)
                _silence = new CancellationTokenSource();
            (IsReachable, IsSuspect) = (true, false);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            IsReachable = false;
            await _silence.CancelAsync();
            throw;
        }
    }

    /// <summary>Notes that a read failed, and drops its idle connections: what ended one has most likely ended all.</summary>
    public void Suspect()
    {
        IsSuspect = true;
        source.Clear();
    }

    /// <summary>Opens a connection to a server that holds a release; null if it leads to none.</summary>
    public async ValueTask<NpgsqlConnection?> Open(LiveRelease release, CancellationToken cancelled)
    {
        var connection = await source.OpenConnectionAsync(cancelled);
        return IsKnownToHold(connection, release) ? connection : await OpenChecked(connection, release, cancelled);
    }

    /// <summary>Whether it holds a release now, whatever was known.</summary>
    public async Task<bool> HoldsNow(LiveRelease release, CancellationToken cancelled)
    {
        await using var connection = await source.OpenConnectionAsync(cancelled);
        return (await Look(connection, cancelled)).Holds(release);
    }

    public void Dispose()
    {
        source.Dispose();
        _silence.Dispose();
    }

    private static string NameOf(NpgsqlConnectionStringBuilder settings) => $"{settings.Host}:{settings.Port}";

    private bool IsKnownToHold(NpgsqlConnection connection, LiveRelease release) =>
        _seen.TryGetValue(connection.PostgresParameters, out var seen) && seen.Changes == changes.Count && seen.History.Holds(release);

    private async Task<NpgsqlConnection?> OpenChecked(NpgsqlConnection first, LiveRelease release, CancellationToken cancelled)
    {
        // Those that do not fit stay open until the end, else the pool would give the same one again.
        var tried = new List<NpgsqlConnection> { first };
        try
        {
            while (true)
            {
                var connection = tried[^1];
                if (IsKnownToHold(connection, release) || (await Look(connection, cancelled)).Holds(release))
                {
                    tried.RemoveAt(tried.Count - 1);
                    return connection;
                }
                if (tried.Count == MostServers)
                    return null;
                tried.Add(await source.OpenConnectionAsync(cancelled));
            }
        }
        finally
        {
            foreach (var unfit in tried)
                await unfit.DisposeAsync();
        }
    }

    private async Task<ReleaseHistory> LookAnew(CancellationToken cancelled)
    {
        await using var connection = await source.OpenConnectionAsync(cancelled);
        return await Look(connection, cancelled);
    }

    /// <summary>Reads which releases the server of a connection holds. One that it held before and lacks now was changed in place.</summary>
    private async Task<ReleaseHistory> Look(NpgsqlConnection connection, CancellationToken cancelled)
    {
        var history = await ReleaseHistory.Read(connection, cancelled);
        var server = connection.PostgresParameters;
        if (_seen.TryGetValue(server, out var before) && history.LacksOneOf(before.History))
            changes.Add();
        _seen.AddOrUpdate(server, new Seen(history, changes.Count));
        return history;
    }

    /// <param name="History">The releases that the server of a connection held when it was last asked.</param>
    /// <param name="Changes">How many changes in place were known then.</param>
    private sealed record Seen(ReleaseHistory History, int Changes);
}
