using System.Net;
using System.Text.Json.Nodes;
using KnowledgeApi.Host.Configuration;
using KnowledgeApi.Platform.Database;
using Npgsql;

namespace KnowledgeApi.Tests.Platform.Releases.Replication;

/// <summary>A primary that holds one release, and a hot standby that follows it. Every release names iron after itself, so that an answer shows what it was read from.</summary>
internal sealed class ReplicatedKnowledge : IAsyncDisposable
{
    private const string Database = "knowledge";
    private readonly TemporaryFolder _folder = new();
    private readonly KnowledgeCopy _copy = new();

    public ReplicatedServer Primary { get; private set; } = null!;

    public ReplicatedServer Standby { get; private set; } = null!;

    /// <summary>The name of the first release.</summary>
    public string First { get; private set; } = "";

    public static async Task<ReplicatedKnowledge> StartAsync()
    {
        var knowledge = new ReplicatedKnowledge();
        Directory.CreateDirectory(knowledge._folder.Path);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(knowledge._folder.Path, (UnixFileMode)0b111_101_101);
        knowledge.Primary = await ReplicatedServer.NewAsync(Path.Combine(knowledge._folder.Path, "primary"));
        await knowledge.Primary.ExecuteAsync($"create database {Database}");
        await using (var owner = Settings.OwnerDatabaseOf(knowledge.Primary.Owner(Database)))
            await new Migrator(owner).Migrate(Answers.Cancelled);
        await knowledge.Primary.ExecuteAsync("create role reader login password 'read-only' in role knowledge_reader");
        knowledge.First = await knowledge.PublishAsync(knowledge.Primary, "Iron one");
        knowledge.Standby = await knowledge.Primary.StandbyAsync(Path.Combine(knowledge._folder.Path, "standby"));
        return knowledge;
    }

    /// <summary>Publishes a release in which iron has this name.</summary>
    public async Task<string> PublishAsync(ReplicatedServer server, string iron)
    {
        _copy.Edit("nutrients", "iron", nutrient => nutrient["name"] = (JsonNode)iron);
        await using var owner = Settings.OwnerDatabaseOf(server.Owner(Database));
        return (await Curated.Publish(owner, _copy.Path)).Release!;
    }

    /// <summary>The standby goes on without what the primary writes from now on.</summary>
    public Task CutOffStandbyAsync() => Standby.ExecuteAsync("alter system set primary_conninfo = ''; select pg_reload_conf(); select pg_sleep(0.5)");

    public Task PromoteAsync() => Standby.ExecuteAsync("select pg_promote(true, 30)");

    /// <summary>What a service gives as ConnectionStrings:Reader.</summary>
    public static string Reader(string more, params int[] ports) =>
        $"Host={string.Join(',', ports.Select(p => $"127.0.0.1:{p}"))};Database={Database};Username=reader;Password=read-only{more}";

    public string Reader(string more = "", bool standbyFirst = false) =>
        standbyFirst ? Reader(more, Standby.Port, Primary.Port) : Reader(more, Primary.Port, Standby.Port);

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await (Standby?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (Primary?.DisposeAsync() ?? ValueTask.CompletedTask);
        await _folder.DisposeAsync();
        await _copy.DisposeAsync();
    }
}

/// <summary>An answer about iron.</summary>
/// <param name="Status">Its status.</param>
/// <param name="Release">The release that it says it is from.</param>
/// <param name="Iron">The name of iron in it.</param>
/// <param name="Tag">Its ETag.</param>
internal sealed record IronAnswer(HttpStatusCode Status, string? Release, string? Iron, string? Tag);
