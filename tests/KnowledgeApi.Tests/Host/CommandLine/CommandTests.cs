using KnowledgeApi.Tests.Publishing;
using KnowledgeApi.Tests.Publishing.Releases;

namespace KnowledgeApi.Tests.Host.CommandLine;

/// <summary>The verbs of the program: what they say, and how they end.</summary>
[Trait("Speed", "slow")]
public sealed class CommandTests(PostgresServer postgres)
{
    [Theory]
    [InlineData("--help", "serve,migrate,check,release,publish,verify")]
    [InlineData("check --help", "--knowledge,--texts,--write")]
    [InlineData("release --help", "--knowledge,--releases,--notes,--dry-run,--documents")]
    [InlineData("publish --help", "--connection,--releases,--dry-run")]
    [InlineData("verify --help", "--proof,--checksum,--documents,--releases")]
    [InlineData("migrate --help", "--connection")]
    [InlineData("serve --help", "--urls")]
    public async Task Help_names_what_there_is(string arguments, string names)
    {
        var (code, output, _) = await BuiltProgram.Run(arguments.Split(' '));
        Assert.Equal(0, code);
        Assert.All(names.Split(','), name => Assert.Contains(name, output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Unknown_verb_or_option_is_refused()
    {
        Assert.Equal(1, (await BuiltProgram.Run(["bake"])).ExitCode);
        Assert.Equal(1, (await BuiltProgram.Run(["check", "--colour", "red"])).ExitCode);
    }

    [Fact]
    public async Task Database_verbs_need_a_database()
    {
        foreach (var command in new[] { "migrate", "publish" })
        {
            var (code, _, error) = await BuiltProgram.Run([command]);
            Assert.Equal(1, code);
            Assert.Contains("--connection", error, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Release_then_verify_then_release_again()
    {
        await using var tree = SmallTree.Write();
        await using var releases = new TemporaryFolder();
        string[] release = ["release", "--knowledge", tree.Path, "--releases", releases.Path];
        var dry = await BuiltProgram.Run([.. release, "--dry-run"]);
        Assert.Contains("added claims/C1", dry.Output, StringComparison.Ordinal);
        Assert.Matches(@"Would release \d{4}\.1: \d+ added", dry.Output);
        Assert.False(Directory.Exists(releases.Path));
        var released = await BuiltProgram.Run([.. release, "--notes", "The first."]);
        Assert.True(released.ExitCode == 0, released.Error);
        Assert.Matches(@"Released \d{4}\.1: \d+ added", released.Output);
        Assert.Contains("nothing to release", (await BuiltProgram.Run(release)).Output, StringComparison.Ordinal);
        var verified = await BuiltProgram.Run(["verify", "--releases", releases.Path]);
        Assert.True(verified.ExitCode == 0, verified.Error);
        tree.Change("claims", "C1", c => c["evidence"] = new System.Text.Json.Nodes.JsonArray());
        var refused = await BuiltProgram.Run(release);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("No claim without evidence", refused.Error, StringComparison.Ordinal);
        File.AppendAllText(Directory.GetFiles(releases.Path, "manifest.json", SearchOption.AllDirectories).Single(), " x");
        Assert.Equal(1, (await BuiltProgram.Run(["verify", "--releases", releases.Path])).ExitCode);
    }

    [Fact]
    public async Task Migrate_then_publish_then_publish_again()
    {
        var owner = await postgres.CreateDatabaseAsync("verbs");
        await using var tree = SmallTree.Write();
        await using var releases = new TemporaryFolder();
        Cutting.Release(tree, releases.Path);
        var migrated = await BuiltProgram.Run(["migrate", "--connection", owner]);
        Assert.Equal(0, migrated.ExitCode);
        Assert.Contains("applied 0001_releases.sql", migrated.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("applied", (await BuiltProgram.Run(["migrate"], ("ConnectionStrings__Owner", owner))).Output, StringComparison.Ordinal);
        string[] publish = ["publish", "--connection", owner, "--releases", releases.Path];
        var dry = await BuiltProgram.Run([.. publish, "--dry-run"]);
        Assert.Matches(@"Would publish \d{4}\.1", dry.Output);
        var published = await BuiltProgram.Run(publish);
        Assert.True(published.ExitCode == 0, published.Error);
        Assert.Matches(@"Published \d{4}\.1: \d+ added", published.Output);
        Assert.Contains("nothing was published", (await BuiltProgram.Run(publish)).Output, StringComparison.Ordinal);
        tree.Change("claims", "C1", c => c["text"] = "Changed.");
        Cutting.Release(tree, releases.Path);
        Assert.Matches(@"Published \d{4}\.2: 1 changed", (await BuiltProgram.Run(publish)).Output);
    }

    [Fact]
    public async Task Serving_in_production_without_a_database_is_refused()
    {
        var (code, output, error) = await BuiltProgram.Run(["--urls", "http://127.0.0.1:0"], ("ASPNETCORE_ENVIRONMENT", "Production"), ("DOTNET_ENVIRONMENT", "Production"));
        Assert.Equal(1, code);
        Assert.Contains("ConnectionStrings__Reader", output + error, StringComparison.Ordinal);
    }
}
