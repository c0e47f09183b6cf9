using EmbeddedPostgres;
using Npgsql;
using Testcontainers.PostgreSql;

namespace KnowledgeApi.Testing;

/// <summary>
/// One real PostgreSQL for the whole run: the server named in TEST_POSTGRES (a superuser's connection string), else a container
/// where a Docker engine answers, else the embedded one (its programs named by TEST_POSTGRES_PROGRAMS, or found). Never skipped.
/// </summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private const string Image = "postgres:18";
    private static readonly TimeSpan PatienceForEngine = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan PatienceForImage = TimeSpan.FromMinutes(2);
    private readonly List<string> _databases = [];
    private readonly List<string> _roles = [];
    private readonly Stack<IAsyncDisposable> _services = new();
    private readonly Stack<IAsyncDisposable> _toDispose = new();
    private int _lastNumber;

    /// <summary>A superuser's connection string, on the database <c>postgres</c>.</summary>
    public string AdminConnectionString { get; private set; } = "";

    public Version ServerVersion { get; private set; } = new();

    public async ValueTask InitializeAsync()
    {
        AdminConnectionString = Environment.GetEnvironmentVariable("TEST_POSTGRES") is { Length: > 0 } named ? named
            : await TryContainerAsync() ?? await StartEmbeddedAsync();
        await using var connection = await OpenAsync();
        ServerVersion = connection.PostgreSqlVersion;
    }

    /// <summary>A new database, empty or copied from a template that nobody is connected to; returns a superuser's connection string to it.</summary>
    public async Task<string> CreateDatabaseAsync(string prefix, string? template = null)
    {
        // The process number keeps two runs on one named server apart.
        var name = $"{prefix}_{Environment.ProcessId}_{Interlocked.Increment(ref _lastNumber)}";
        await ExecuteAsync($"create database {Quoted(name)}" + (template is null ? "" : $" template {Quoted(template)}"));
        lock (_databases) _databases.Add(name);
        return new NpgsqlConnectionStringBuilder(AdminConnectionString) { Database = name }.ConnectionString;
    }

    /// <summary>A login that may only read, for a migrated database; returns its connection string.</summary>
    public async Task<string> CreateReaderAsync(string database)
    {
        var reader = $"reader_{Environment.ProcessId}_{Interlocked.Increment(ref _lastNumber)}";
        await ExecuteAsync($"create role {Quoted(reader)} login password 'read-only' in role knowledge_reader");
        lock (_roles) _roles.Add(reader);
        return new NpgsqlConnectionStringBuilder(database) { Username = reader, Password = "read-only" }.ConnectionString;
    }

    /// <summary>Hands over something that ends before the server does.</summary>
    public T DisposeWithMe<T>(T one) where T : IAsyncDisposable
    {
        lock (_services) _services.Push(one);
        return one;
    }

    public async ValueTask DisposeAsync()
    {
        while (_services.TryPop(out var service)) await service.DisposeAsync();
        NpgsqlConnection.ClearAllPools();
        // Only a named server outlives the run.
        if (_toDispose.Count == 0)
        {
            foreach (var name in _databases)
                await ExecuteAsync($"drop database if exists {Quoted(name)} with (force)");
            foreach (var name in _roles)
                await ExecuteAsync($"drop role if exists {Quoted(name)}");
        }
        while (_toDispose.TryPop(out var one)) await one.DisposeAsync();
    }

    /// <summary>Null without an engine, and with one that cannot get the image or the container up: then the embedded server serves as well.</summary>
    private async Task<string?> TryContainerAsync()
    {
        if (!await DockerEngine.AnswersAsync(DockerEngine.Address, PatienceForEngine)) return null;
        using var limit = new CancellationTokenSource(PatienceForImage);
        try
        {
            var container = new PostgreSqlBuilder(Image).Build();
            _toDispose.Push(container);
            await container.StartAsync(limit.Token);
            return new NpgsqlConnectionStringBuilder(container.GetConnectionString()) { Database = "postgres" }.ConnectionString;
        }
        catch (Exception failure)
        {
            TestContext.Current.SendDiagnosticMessage($"Docker answers, but {Image} does not start: {failure.Message}");
            return null;
        }
    }

    private async Task<string> StartEmbeddedAsync()
    {
        var folder = new TemporaryFolder();
        _toDispose.Push(folder);
        var server = await EmbeddedServer.StartAsync(
            new EmbeddedServerOptions { DataFolder = folder.Path, ProgramsFolder = TestPrograms.Folder, Durable = false },
            line => TestContext.Current.SendDiagnosticMessage(line),
            TestContext.Current.CancellationToken);
        _toDispose.Push(server);
        return server.ConnectionString;
    }

    private async Task<NpgsqlConnection> OpenAsync()
    {
        var connection = new NpgsqlConnection(AdminConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = await OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
