using Dapper;
using KnowledgeApi.Host.Configuration;
using KnowledgeApi.Host.Development;
using KnowledgeApi.Tests.Publishing;
using KnowledgeApi.Tests.Publishing.Releases;
using Npgsql;

namespace KnowledgeApi.Tests.Host.Development;

/// <summary>What a developer's own service serves: the releases of the files as they are, and edits as what they are.</summary>
[Trait("Speed", "slow")]
[Trait("Needs", "PostgreSQL")]
public sealed class DevelopmentFillingTests(PostgresServer postgres) : IAsyncDisposable
{
    private readonly SmallTree _tree = SmallTree.Write();
    private readonly TemporaryFolder _releases = new();
    private readonly List<string> _faults = [];

    [Fact]
    public async Task Releases_are_served_as_they_are_and_edits_as_draft()
    {
        Cutting.Release(_tree, _releases.Path);
        var first = await Fill();
        Assert.Equal("knowledge", first);
        Assert.Equal(["2026.1"], await Releases(first));
        // An edited word and a new start: another 2026.1 was served before; the edit has no name of its own.
        _tree.Change("claims", "C2", c => c["text"] = "An edited word.");
        Assert.Equal(["2026.1", "draft"], await Releases(await Fill()));
        _tree.Change("claims", "C2", c => c["text"] = "Another edited word.");
        var edited = await Fill();
        Assert.Equal(["2026.1", "draft"], await Releases(edited));
        await AskDraft(edited);
        // Released, it is the next one.
        Cutting.Release(_tree, _releases.Path);
        var second = await Fill();
        Assert.Equal("knowledge", second);
        Assert.Equal(["2026.1", "2026.2"], await Releases(second));
        Assert.Empty(_faults);
    }

    [Fact]
    public async Task Service_that_reads_the_releases_or_a_draft_is_not_disturbed_by_another_start()
    {
        Cutting.Release(_tree, _releases.Path);
        await using var first = new NpgsqlConnection(Connection(await Fill()));
        await first.OpenAsync(Answers.Cancelled);
        _tree.Change("claims", "C2", c => c["text"] = "An edited word.");
        var edited = await Fill();
        Assert.Equal(["2026.1", "draft"], await Releases(edited));
        await using var second = new NpgsqlConnection(Connection(edited));
        await second.OpenAsync(Answers.Cancelled);
        Assert.Equal(edited, await Fill());
        _tree.Change("claims", "C2", c => c["text"] = "Another edited word.");
        Assert.NotEqual(edited, await Fill());
        Assert.Equal("An edited word.", await second.ExecuteScalarAsync<string>("select body::jsonb ->> 'text' from document where collection = 'claims' and id = 'C2' and until is null"));
        Assert.Equal(1, await first.ExecuteScalarAsync<long>("select count(*) from release"));
    }

    [Fact]
    public async Task Database_with_other_releases_is_made_anew_and_faulty_files_change_nothing()
    {
        Cutting.Release(_tree, _releases.Path);
        var before = await Checksums(await Fill());
        await using var other = SmallTree.Write();
        other.Change("claims", "C2", c => c["text"] = "An edited word.");
        await using var elsewhere = new TemporaryFolder();
        Cutting.Release(other, elsewhere.Path);
        Assert.NotEqual(before, await Checksums(await Filling().Fill(other.Path, elsewhere.Path, Answers.Cancelled)));
        Assert.Equal(before, await Checksums(await Fill()));
        _tree.Change("claims", "C1", c => c["evidence"] = new System.Text.Json.Nodes.JsonArray());
        Assert.Equal(before, await Checksums(await Fill()));
        Assert.Contains(_faults, f => f.Contains("No claim without evidence", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Files_without_any_release_are_a_draft() => Assert.Equal(["draft"], await Releases(await Fill()));

    public async ValueTask DisposeAsync()
    {
        await _tree.DisposeAsync();
        await _releases.DisposeAsync();
    }

    /// <summary>Nothing of a draft is kept, by the service or by anyone; what is pinned to a release beside it is.</summary>
    private async Task AskDraft(string database)
    {
        await using var service = TestService.Over(Connection(database));
        foreach (var question in new[] { "/v1/claims/C2", "/v1/claims/C2?release=draft", "/v1/claims/C2?release=latest", "/v1/claims?format=csv", "/v1/releases/draft/manifest", "/v1/releases/2026.1/diff/draft", "/v1/releases/draft/download/claims.ndjson.gz" })
        {
            for (var time = 0; time < 2; time++)
            {
                using var answer = await service.Client.GetAsync(question, Answers.Cancelled);
                Assert.Equal((200, "no-store"), ((int)answer.StatusCode, answer.Headers.CacheControl?.ToString()));
                Assert.False(answer.Headers.Contains("Cache-Status"), question);
                Assert.Equal("draft", answer.Headers.GetValues("Knowledge-Release").Single());
            }
        }
        Assert.Equal("Another edited word.", (await service.Json("/v1/claims/C2")).Text("text"));
        using var pinned = await service.Client.GetAsync("/v1/claims/C2?release=2026.1", Answers.Cancelled);
        Assert.Equal("public, max-age=31536000, immutable", pinned.Headers.CacheControl?.ToString());
        Assert.Equal("2026.1", pinned.Headers.GetValues("Knowledge-Release").Single());
    }

    private DevelopmentFilling Filling() => new(new DevelopmentServer(postgres.AdminConnectionString), TimeProvider.System, _ => { }, _faults.Add);

    private Task<string> Fill() => Filling().Fill(_tree.Path, _releases.Path, Answers.Cancelled);

    private string Connection(string database) => new NpgsqlConnectionStringBuilder(postgres.AdminConnectionString) { Database = database }.ConnectionString;

    private async Task<IEnumerable<string>> Releases(string database) => (await Seals(database)).Select(r => r.Id);

    private async Task<IEnumerable<string>> Checksums(string database) => (await Seals(database)).Select(r => r.Checksum);

    private async Task<List<(string Id, string Checksum)>> Seals(string database)
    {
        await using var owner = Settings.OwnerDatabaseOf(Connection(database));
        await using var connection = await owner.OpenConnectionAsync(Answers.Cancelled);
        return [.. await connection.QueryAsync<(string, string)>("select id, checksum from release order by ordinal")];
    }
}
