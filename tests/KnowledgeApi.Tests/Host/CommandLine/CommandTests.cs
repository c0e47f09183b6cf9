using KnowledgeApi.Tests.Publishing;

namespace KnowledgeApi.Tests.Host.CommandLine;

/// <summary>The verbs of the program: what they say, and how they end.</summary>
[Trait("Speed", "slow")]
public sealed class CommandTests(PostgresServer postgres)
{
    [Theory]
    [InlineData("--help", "serve,migrate,check,publish")]
    [InlineData("check --help", "--knowledge,--texts,--write")]
    [InlineData("publish --help", "--connection,--knowledge,--notes,--dry-run")]
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
    public async Task Migrate_then_publish_then_publish_again()
    {
        var owner = await postgres.CreateDatabaseAsync("verbs");
        await using var tree = SmallTree.Write();
        var migrated = await BuiltProgram.Run(["migrate", "--connection", owner]);
        Assert.Equal(0, migrated.ExitCode);
        Assert.Contains("applied 0001_releases.sql", migrated.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("applied", (await BuiltProgram.Run(["migrate"], ("ConnectionStrings__Owner", owner))).Output, StringComparison.Ordinal);
        string[] publish = ["publish", "--connection", owner, "--knowledge", tree.Path];
        var dry = await BuiltProgram.Run([.. publish, "--dry-run"]);
        Assert.Contains("added claims/C1", dry.Output, StringComparison.Ordinal);
        var published = await BuiltProgram.Run([.. publish, "--notes", "The first."]);
        Assert.True(published.ExitCode == 0, published.Error);
        Assert.Matches(@"Published \d{4}\.1: \d+ added", published.Output);
        Assert.Contains("nothing was published", (await BuiltProgram.Run(publish)).Output, StringComparison.Ordinal);
        tree.Change("claims", "C1", c => c["evidence"] = new System.Text.Json.Nodes.JsonArray());
        var refused = await BuiltProgram.Run(publish);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("No claim without evidence", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serving_in_production_without_a_database_is_refused()
    {
        var (code, output, error) = await BuiltProgram.Run(["--urls", "http://127.0.0.1:0"], ("ASPNETCORE_ENVIRONMENT", "Production"), ("DOTNET_ENVIRONMENT", "Production"));
        Assert.Equal(1, code);
        Assert.Contains("ConnectionStrings__Reader", output + error, StringComparison.Ordinal);
    }
}
