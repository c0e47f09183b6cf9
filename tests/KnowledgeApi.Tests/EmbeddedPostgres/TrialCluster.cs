using EmbeddedPostgres;
using Npgsql;

namespace KnowledgeApi.Tests.EmbeddedPostgres;

/// <summary>A data folder for one test: started on as often as it likes, removed at the end.</summary>
internal sealed class TrialCluster : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();

    public string Folder => _folder.Path;

    /// <summary>Everything the starts have told the user.</summary>
    public List<string> Said { get; } = [];

    /// <summary>The signature of the server that runs, or last ran, on the folder.</summary>
    public PostmasterFile? Server => PostmasterFile.Read(Path.Combine(ClusterFolder, "postmaster.pid"));

    public string ClusterFolder => Directory.EnumerateDirectories(Folder, "pg*").Single();

    public EmbeddedServerOptions Options => new() { DataFolder = Folder, ProgramsFolder = TestPrograms.Folder, Durable = false };

    public Task<EmbeddedServer> StartAsync(bool durable = false) =>
        EmbeddedServer.StartAsync(Options with { Durable = durable }, Say, TestContext.Current.CancellationToken);

    public static async Task<T> AskAsync<T>(string connectionString, string sql)
    {
        var once = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString;
        await using var connection = new NpgsqlConnection(once);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }

    /// <summary>Whether the server process ends within some seconds.</summary>
    public static async Task<bool> EndsAsync(PostmasterFile server)
    {
        for (var wait = 0; wait < 100 && server.IsOfLivePostgres(); wait++)
            await Task.Delay(100, TestContext.Current.CancellationToken);
        return !server.IsOfLivePostgres();
    }

    public ValueTask DisposeAsync() => _folder.DisposeAsync();

    private void Say(string line)
    {
        lock (Said) Said.Add(line);
    }
}
