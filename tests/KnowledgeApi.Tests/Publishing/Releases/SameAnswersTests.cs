using System.Security.Cryptography;
using Dapper;
using EmbeddedPostgres;
using KnowledgeApi.Host.Configuration;
using KnowledgeApi.Publishing;
using KnowledgeApi.Tests.Operations.Releases;
using KnowledgeApi.Tests.Platform.Http;
using Npgsql;

namespace KnowledgeApi.Tests.Publishing.Releases;

/// <summary>Pinned answers are the same bytes from a database restored from a backup, and from one built again from the files, elsewhere and in another time zone.</summary>
[Trait("Speed", "slow")]
public sealed class SameAnswersTests : IAsyncDisposable
{
    private const int Addresses = 500;
    private const int Seed = 20261130;
    private readonly KnowledgeCopy _knowledge = new();
    private readonly TemporaryFolder _folder = new();
    private readonly Stack<IAsyncDisposable> _toDispose = new();

    [Fact]
    public async Task Backup_and_rebuilt_database_answer_as_the_first_did()
    {
        var releases = Path.Combine(_folder.Path, "releases");
        Cutting.Release(_knowledge.Path, releases, "The first.");
        RevisedKnowledge.Revise(_knowledge);
        Cutting.Release(_knowledge.Path, releases);
        var here = await Server("here");
        var there = await Server("there");
        var original = await Publish(here, "original", "UTC", releases);
        var rebuilt = await Publish(there, "rebuilt", "Asia/Kolkata", releases);
        var restored = await Restore(original, there);
        await using var first = Serve(original);
        var questions = await Questions(first);
        var answers = await Ask(first, questions);
        Assert.Equal(Addresses, answers.Count(a => a.Value.StartsWith("200 ", StringComparison.Ordinal)));
        foreach (var other in new[] { rebuilt, restored })
        {
            await using var service = Serve(other);
            Assert.Equal(answers, await Ask(service, questions));
        }
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        while (_toDispose.TryPop(out var one)) await one.DisposeAsync();
        await _knowledge.DisposeAsync();
        await _folder.DisposeAsync();
    }

    private async Task<EmbeddedServer> Server(string name)
    {
        var server = await EmbeddedServer.StartAsync(new EmbeddedServerOptions { DataFolder = Path.Combine(_folder.Path, name), Durable = false }, _ => { }, Answers.Cancelled);
        _toDispose.Push(server);
        return server;
    }

    private static async Task<string> Create(EmbeddedServer server, string name, string timeZone)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.ExecuteAsync($"create database {name}");
        await connection.ExecuteAsync($"alter database {name} set timezone to '{timeZone}'");
        return server.ConnectionStringFor(name);
    }

    private static async Task<string> Publish(EmbeddedServer server, string name, string timeZone, string releases)
    {
        var connection = await Create(server, name, timeZone);
        await using var owner = Settings.OwnerDatabaseOf(connection);
        await DatabaseUpdate.Run(owner, Answers.Cancelled);
        var publisher = new FolderPublisher(owner, TimeProvider.System, ReleasePlan.Current);
        foreach (var release in await publisher.Missing(ReleaseFolder.ReadSound(releases), Answers.Cancelled))
            await publisher.Publish(release, Answers.Cancelled);
        return connection;
    }

    /// <summary>By PostgreSQL's own tools, which a machine has with its server unless that came from npm.</summary>
    private async Task<string> Restore(string original, EmbeddedServer server)
    {
        var connection = await Create(server, "restored", "America/St_Johns");
        var dump = Path.Combine(_folder.Path, "backup.sql");
        await Call("pg_dump", original, "--no-owner", "--file", dump);
        await Call("psql", connection, "--quiet", "--set", "ON_ERROR_STOP=1", "--file", dump);
        return connection;
    }

    private static async Task Call(string program, string connection, params string[] arguments)
    {
        var to = new NpgsqlConnectionStringBuilder(connection);
        var path = InstallFolders.Existing().Append("").Select(folder => Path.Combine(folder, program)).First(p => File.Exists(p) || !Path.IsPathRooted(p));
        var uri = $"postgresql://{Uri.EscapeDataString(to.Username!)}:{Uri.EscapeDataString(to.Password!)}@{to.Host}:{to.Port}/{to.Database}";
        var result = await new ProgramCall(path, ["--dbname", uri, .. arguments]).RunAsync(Answers.Cancelled);
        Assert.SkipWhen(result.ExitCode == ProgramResult.NotFound, $"There is no {program} on this machine.");
        Assert.True(result.Succeeded, result.Output);
    }

    /// <summary>Nothing is kept by the service: every answer is worked out from its database.</summary>
    private static TestService Serve(string connection) => TestService.Over(connection, ("Cache:Bytes", "0"));

    /// <summary>Addresses of the link walk, pinned to one release or the other.</summary>
    private static async Task<string[]> Questions(TestService service)
    {
        var (seen, _) = await LinkCrawl.From(service, "/v1");
        var chance = new Random(Seed);
        var pinned = seen.Where(href => href.StartsWith("/v1/", StringComparison.Ordinal) && !href.Contains("release=", StringComparison.Ordinal) && !href.Contains("cursor=", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(href => $"{href}{(href.Contains('?', StringComparison.Ordinal) ? '&' : '?')}release=2026.{chance.Next(1, 3)}").ToArray();
        chance.Shuffle(pinned);
        // Where an item is not in the release that it was pinned to, another address is taken.
        var held = await Ask(service, pinned[..Math.Min(pinned.Length, Addresses * 2)]);
        return [.. held.Where(a => a.Value.StartsWith("200 ", StringComparison.Ordinal)).Select(a => a.Key).Take(Addresses)];
    }

    /// <summary>Status, what says how an answer may be kept and what it is of, and the digest of its bytes.</summary>
    private static async Task<SortedDictionary<string, string>> Ask(TestService service, string[] questions)
    {
        var answers = new System.Collections.Concurrent.ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(questions, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (question, _) =>
        {
            using var answer = await service.Client.GetAsync(question, Answers.Cancelled);
            var digest = Convert.ToHexStringLower(SHA256.HashData(await answer.Content.ReadAsByteArrayAsync(Answers.Cancelled)));
            var release = answer.Headers.TryGetValues("Knowledge-Release", out var named) ? named.Single() : "";
            answers[question] = $"{(int)answer.StatusCode} {answer.Headers.ETag} {answer.Headers.CacheControl} {release} {digest}";
        });
        return new(answers, StringComparer.Ordinal);
    }
}
