using Npgsql;

namespace EmbeddedPostgres;

/// <summary>
/// A PostgreSQL of our own, for a machine where nobody has set one up: found or fetched, kept in one folder, reachable from this
/// machine only, and gone when this process is gone.
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

    /// <summary>The cluster's superuser on database <c>postgres</c>.</summary>
    public string ConnectionString => _connection.ConnectionString;

    /// <summary>Whether disposing stops the server: false when it was found running under another process of ours.</summary>
    public bool OwnsServer => _owned is not null;

    /// <summary>Finds the programs, makes the cluster if need be, and returns when the server takes connections.</summary>
    /// <exception cref="EmbeddedServerException">It cannot be done; the message says why and what helps.</exception>
    public static Task<EmbeddedServer> StartAsync(EmbeddedServerOptions options, Action<string> progress, CancellationToken ct) =>
        StartAsync(options, ProgramSearch.OfThisMachine, progress, ct);

    internal static async Task<EmbeddedServer> StartAsync(
        EmbeddedServerOptions options, ProgramSearch search, Action<string> progress, CancellationToken ct)
    {
        var data = await DataFolder.PrepareAsync(options.DataFolder, progress, ct);
        var programs = await search.FindAsync(options.ProgramsFolder, data, progress, ct);
        return await new ClusterStart(new Cluster(data, programs), options.Durable, progress).RunAsync(ct);
    }

    /// <summary>The same server, another database, and another user where one is named.</summary>
    public string ConnectionStringFor(string database, string? user = null, string? password = null) =>
        new NpgsqlConnectionStringBuilder(ConnectionString)
        {
            Database = database,
            Username = user ?? _connection.Username,
            Password = user is null ? _connection.Password : password,
        }.ConnectionString;

    /// <summary>Stops the server, if it is ours to stop.</summary>
    public ValueTask DisposeAsync() => _owned?.DisposeAsync() ?? ValueTask.CompletedTask;
}
