using EmbeddedPostgres;

namespace KnowledgeApi.Tests.EmbeddedPostgres;

/// <summary>Which programs, which folder, which user; and what is said when there is none.</summary>
[Trait("Needs", "PostgreSQL")]
public sealed class EmbeddedPostgresPlaceTests
{
    private static readonly ProgramSearch Nowhere = new(AsyncEnumerable.Empty<string>(), npm: "npm-that-is-not-there");

    [Fact]
    public async Task Without_programs_one_message_names_every_way_on()
    {
        await using var folder = new TemporaryFolder();
        var failure = await Assert.ThrowsAsync<EmbeddedServerException>(() => EmbeddedServer.StartAsync(
            new EmbeddedServerOptions { DataFolder = folder.Path }, Nowhere, _ => { }, TestContext.Current.CancellationToken));
        foreach (var way in (string[])["apt-get install postgresql", "brew", "winget", "npm", "docker compose up", "ConnectionStrings__Reader", "Postgres__Programs"])
            Assert.Contains(way, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_that_names_no_programs_is_an_error_not_a_hint()
    {
        await using var folder = new TemporaryFolder();
        var options = new EmbeddedServerOptions { DataFolder = folder.Path, ProgramsFolder = AppContext.BaseDirectory };
        var failure = await Assert.ThrowsAsync<EmbeddedServerException>(
            () => EmbeddedServer.StartAsync(options, _ => { }, TestContext.Current.CancellationToken));
        Assert.Contains(AppContext.BaseDirectory, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_with_other_files_is_left_alone()
    {
        await using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Path);
        var precious = Path.Combine(folder.Path, "thesis.txt");
        await File.WriteAllTextAsync(precious, "years of work", TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<EmbeddedServerException>(() => EmbeddedServer.StartAsync(
            new EmbeddedServerOptions { DataFolder = folder.Path }, _ => { }, TestContext.Current.CancellationToken));
        Assert.Equal(precious, Assert.Single(Directory.EnumerateFileSystemEntries(folder.Path)));
    }

    [Fact]
    public async Task It_never_runs_as_root()
    {
        if (!OperatingSystem.IsLinux()) return;
        await using var trial = new TrialCluster();
        await using var postgres = await trial.StartAsync();
        Assert.NotNull(await UnixAccount.OwnerOfAsync($"/proc/{trial.Server!.Pid}", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_folder_its_user_cannot_enter_is_replaced_by_one_it_can()
    {
        if (OperatingSystem.IsWindows() || !UnixAccount.IsNeeded) return;
        await using var closed = new TemporaryFolder();
        Directory.CreateDirectory(closed.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var said = new List<string>();
        var data = await DataFolder.PrepareAsync(Path.Combine(closed.Path, "data"), said.Add, TestContext.Current.CancellationToken);
        var again = await DataFolder.PrepareAsync(Path.Combine(closed.Path, "data"), said.Add, TestContext.Current.CancellationToken);
        Directory.Delete(data.Path, recursive: true);

        Assert.StartsWith("/var/tmp/", data.Path, StringComparison.Ordinal);
        Assert.Equal(data, again);
        Assert.All(said, line => Assert.Contains(data.Path, line, StringComparison.Ordinal));
    }
}
