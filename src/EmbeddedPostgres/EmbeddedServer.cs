using Npgsql;

namespace EmbeddedPostgres;

/// <summary>
/// A private PostgreSQL server, for a machine that has none set up. Its programs are found or downloaded, its data is in one folder, it is
/// reachable from this machine only, and it stops when this process ends.
/// </summary>
public sealed class EmbeddedServer : IAsyncDisposable
{
    private readonly NpgsqlConnectionStringBuilder _connection;
    private readonly OwnedServer? _owned;

    internal EmbeddedServer(NpgsqlConnectionStringBuilder connection, OwnedServer? owned)
    {
        _connection = connection;
        _owned = owned;
    }

    /// <summary>Connection string of the cluster's superuser for the database <c>postgres</c>.</summary>
    public string ConnectionString => _connection.ConnectionString;

    /// <summary>Whether disposing stops the server. False if another process of ours was already running it.</summary>
    public bool OwnsServer => _owned is not null;

    /// <summary>Finds the programs, creates the cluster if needed, and returns when the server accepts connections.</summary>
    /// <exception cref="EmbeddedServerException">The server cannot start; the message gives the reason and a remedy.</exception>
    public static Task<EmbeddedServer> StartAsync(EmbeddedServerOptions options, Action<string> progress, CancellationToken ct) =>
        StartAsync(options, ProgramSearch.OfThisMachine, progress, ct);

    internal static async Task<EmbeddedServer> StartAsync(
        EmbeddedServerOptions options, ProgramSearch search, Action<string> progress, CancellationToken ct)
    {
        var data = await DataFolder.PrepareAsync(options.DataFolder, progress, ct);
        var programs = await search.FindAsync(options.ProgramsFolder, data, progress, ct);
        return await new ClusterStart(new Cluster(data, programs), options, progress).RunAsync(ct);
    }

    /// <summary>Connection string for another database on the same server, and for another user if one is given.</summary>
    public string ConnectionStringFor(string database, string? user = null, string? password = null) =>
        new NpgsqlConnectionStringBuilder(ConnectionString)
        {
            Database = database,
            Username = user ?? _connection.Username,
            Password = user is null ? _connection.Password : password,
        }.ConnectionString;

    /// <summary>Stops the server if this process owns it.</summary>
    public ValueTask DisposeAsync() => _owned?.DisposeAsync() ?? ValueTask.CompletedTask;
}
