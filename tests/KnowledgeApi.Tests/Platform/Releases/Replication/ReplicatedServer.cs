using EmbeddedPostgres;
using Npgsql;

namespace KnowledgeApi.Tests.Platform.Releases.Replication;

/// <summary>A PostgreSQL server of our own that can be killed, started again, copied as a hot standby and promoted.</summary>
internal sealed class ReplicatedServer : IAsyncDisposable
{
    private readonly Cluster _cluster;
    private readonly string _password;

    private ReplicatedServer(Cluster cluster, string password) => (_cluster, _password) = (cluster, password);

    public int Port { get; } = LoopbackPort.Pick();

    /// <summary>The superuser's connection string.</summary>
    public string Owner(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = Port,
        Username = Cluster.Superuser,
        Password = _password,
        Database = database,
        Pooling = false,
    }.ConnectionString;

    public static async Task<ReplicatedServer> NewAsync(string folder)
    {
        var cluster = await At(folder);
        await cluster.EnsureMadeAsync(durable: false, _ => { }, Answers.Cancelled);
        var server = new ReplicatedServer(cluster, cluster.ReadPassword());
        await server.StartAsync();
        return server;
    }

    /// <summary>A hot standby of this server: a copy of its stopped folder, which then streams. pg_basebackup is not on every machine that has a server.</summary>
    public async Task<ReplicatedServer> StandbyAsync(string folder)
    {
        var cluster = await At(folder);
        await Run(_cluster.Call(_cluster.Programs.PgCtl, "stop", "-m", "fast", "-w", "-D", _cluster.Folder));
        await Run(cluster.Call("cp", "-a", _cluster.Folder, cluster.Folder));
        await StartAsync();
        var source = $"primary_conninfo = 'host=127.0.0.1 port={Port} user={Cluster.Superuser} password={_password}'\n";
        await File.AppendAllTextAsync(Path.Combine(cluster.Folder, "postgresql.auto.conf"), source, Answers.Cancelled);
        await Run(cluster.Call("touch", Path.Combine(cluster.Folder, "standby.signal")));
        var standby = new ReplicatedServer(cluster, _password);
        await standby.StartAsync();
        return standby;
    }

    public Task StartAsync() => Run(_cluster.Call(
        _cluster.Programs.PgCtl, "start", "-w", "-D", _cluster.Folder, "-l", _cluster.LogFile, "-o", ServerSettings.Options(Port, new EmbeddedServerOptions { DataFolder = _cluster.Data.Path, Durable = false })));

    /// <summary>Ends it as a crash does.</summary>
    public Task KillAsync() => Run(_cluster.Call(_cluster.Programs.PgCtl, "stop", "-m", "immediate", "-w", "-D", _cluster.Folder));

    /// <summary>Freezes all its processes: it takes connections and says nothing, as a host does that is cut off.</summary>
    public async Task FreezeAsync(bool isFrozen = true)
    {
        var postmaster = (await File.ReadAllLinesAsync(_cluster.PostmasterPath, Answers.Cancelled))[0];
        var children = await File.ReadAllTextAsync($"/proc/{postmaster}/task/{postmaster}/children", Answers.Cancelled);
        await Run(_cluster.Call("/bin/kill", [isFrozen ? "-STOP" : "-CONT", postmaster, .. children.Split(' ', StringSplitOptions.RemoveEmptyEntries)]));
    }

    public async Task ExecuteAsync(string sql, string database = "postgres")
    {
        await using var connection = new NpgsqlConnection(Owner(database));
        await connection.OpenAsync(Answers.Cancelled);
        foreach (var statement in sql.Split(';'))
            await new NpgsqlCommand(statement, connection).ExecuteNonQueryAsync(Answers.Cancelled);
    }

    public async ValueTask DisposeAsync() =>
        await _cluster.Call(_cluster.Programs.PgCtl, "stop", "-m", "immediate", "-D", _cluster.Folder).RunAsync(CancellationToken.None);

    private static async Task<Cluster> At(string folder)
    {
        var data = await DataFolder.PrepareAsync(folder, _ => { }, Answers.Cancelled);
        return new Cluster(data, await ProgramSearch.OfThisMachine.FindAsync(TestPrograms.Folder, data, _ => { }, Answers.Cancelled));
    }

    private async Task Run(ProgramCall call)
    {
        var result = await call.RunAsync(Answers.Cancelled);
        Assert.True(result.Succeeded, $"{call.File}: {result.Output}\n{_cluster?.LogTail()}");
    }
}
