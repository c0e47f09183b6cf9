using KnowledgeApi.Host.CommandLine;
using KnowledgeApi.Host.Serving;
using KnowledgeApi.Operations.Downloads;
using KnowledgeApi.Publishing;
using KnowledgeApi.Tests.Operations.Releases;

namespace KnowledgeApi.Tests.Operations.Downloads;

[Trait("Speed", "slow")]
public sealed class ExportTests(TwoReleases two, PostgresServer postgres) : IClassFixture<TwoReleases>
{
    [Fact]
    public async Task Curated_files_of_an_export_publish_the_same_release()
    {
        foreach (var release in new[] { two.First, two.Second })
        {
            await using var folder = new TemporaryFolder();
            await ExportCommand.Export(two.Service.Services, release, folder.Path, files: true, Cancelled);
            await using var again = await TestService.StartAsync(postgres, folder.Path);
            Assert.Equal(((string?)release, (await two.Service.Json($"/v1/releases/{release}")).Text("checksum")), (BasedOn.Read(folder.Path)?.Id, BasedOn.Read(folder.Path)?.Checksum));
            var same = (await again.Client.GetAsync("/v1", Cancelled)).Headers.GetValues("Knowledge-Release").Single();
            Assert.Equal((await two.Service.Json($"/v1/releases/{release}")).Text("documents"), (await again.Json($"/v1/releases/{same}")).Text("documents"));
            Assert.Equal((await two.Service.Json($"/v1/releases/{release}/manifest")).GetProperty("entries").ToString(), (await again.Json($"/v1/releases/{same}/manifest")).GetProperty("entries").ToString());
            // Withdrawals go along: what was withdrawn there is gone here.
            var gone = await again.Client.GetAsync($"/v1/dosages/{two.Gone}", Cancelled);
            Assert.Equal(release == two.First ? 200 : 410, (int)gone.StatusCode);
        }
    }

    [Fact]
    public async Task Publishing_an_export_into_its_own_database_changes_nothing()
    {
        await using var folder = new TemporaryFolder();
        await ExportCommand.Export(two.Service.Services, null, folder.Path, files: true, Cancelled);
        Assert.Empty((await two.Service.PublishAsync(folder.Path)).Changes);
    }

    [Fact]
    public async Task Two_nodes_and_the_verb_write_the_same_bytes()
    {
        await using var one = new TemporaryFolder();
        await using var other = new TemporaryFolder();
        await ExportCommand.Export(two.Service.Services, two.First, one.Path, files: false, Cancelled);
        await using (var service = ApiHost.Build([$"--ConnectionStrings:Reader={two.Service.ReaderConnection}"]))
            await ExportCommand.Export(service.Services, two.First, other.Path, files: false, Cancelled);
        foreach (var file in DownloadFile.All)
        {
            var bytes = await File.ReadAllBytesAsync(Path.Combine(one.Path, file.Name), Cancelled);
            var elsewhere = await File.ReadAllBytesAsync(Path.Combine(other.Path, file.Name), Cancelled);
            var sent = await two.Service.Client.GetByteArrayAsync($"/v1/releases/{two.First}/download/{file.Name}", Cancelled);
            Assert.True(bytes.SequenceEqual(elsewhere), file.Name);
            Assert.True(bytes.SequenceEqual(sent), file.Name);
        }
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;
}
