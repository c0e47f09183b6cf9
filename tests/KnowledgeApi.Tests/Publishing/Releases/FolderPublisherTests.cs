using Dapper;
using KnowledgeApi.Host.Configuration;
using KnowledgeApi.Publishing;
using Npgsql;

namespace KnowledgeApi.Tests.Publishing.Releases;

/// <summary>A database follows the folder of releases, wherever and whenever it is filled; one that holds something else is told so.</summary>
[Trait("Speed", "slow")]
[Trait("Needs", "PostgreSQL")]
public sealed class FolderPublisherTests(PostgresServer postgres) : IAsyncDisposable
{
    private readonly SmallTree _tree = SmallTree.Write();
    private readonly TemporaryFolder _releases = new();

    [Fact]
    public async Task Two_databases_hold_the_same_whatever_way_they_came_to_it()
    {
        CutThree();
        await using var at_once = await Empty();
        await Publish(at_once, _releases.Path);
        await using var stepwise = await Empty();
        await using var part = new TemporaryFolder();
        foreach (var release in ReleaseFolder.ReadSound(_releases.Path).Releases)
        {
            Directory.CreateDirectory(Path.Combine(part.Path, release.Manifest.Id));
            foreach (var file in Directory.EnumerateFiles(release.Folder))
                File.Copy(file, Path.Combine(part.Path, release.Manifest.Id, Path.GetFileName(file)));
            await Publish(stepwise, part.Path);
        }
        var seals = await Seals(at_once);
        Assert.Equal(3, seals.Count);
        Assert.Equal(seals, await Seals(stepwise));
        Assert.Equal(ReleaseFolder.ReadSound(_releases.Path).Releases.Select(r => (r.Manifest.Id, r.Manifest.Checksum, r.Documents!.Root)), seals);
        Assert.Empty(await Publish(at_once, _releases.Path));
    }

    [Fact]
    public async Task Release_of_the_same_name_with_another_content_is_refused()
    {
        await using var database = await Empty();
        Cutting.Release(_tree, _releases.Path);
        await Publish(database, _releases.Path);
        await using var other = SmallTree.Write();
        other.Change("claims", "C2", c => c["text"] = "One word is another.");
        await using var elsewhere = new TemporaryFolder();
        var twin = Cutting.Release(other, elsewhere.Path);
        var refused = await Assert.ThrowsAsync<PublishException>(() => Publish(database, elsewhere.Path));
        Assert.Contains("another 2026.1", refused.Message, StringComparison.Ordinal);
        Assert.Contains(twin.Manifest.Checksum, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_parent_and_missing_release_are_refused()
    {
        CutThree();
        await using var database = await Empty();
        var releases = ReleaseFolder.ReadSound(_releases.Path).Releases;
        await Assert.ThrowsAsync<PublishException>(() => new Publisher(database, TimeProvider.System, ReleasePlan.Current).Publish(releases[1], Answers.Cancelled));
        await Publish(database, _releases.Path);
        Directory.Delete(releases[2].Folder, recursive: true);
        Assert.Contains("2026.3, which is not in", (await Assert.ThrowsAsync<PublishException>(() => Publish(database, _releases.Path))).Message, StringComparison.Ordinal);
        Directory.Delete(releases[0].Folder, recursive: true);
        Assert.Contains("2026.2 is based on 2026.1", (await Assert.ThrowsAsync<PublishException>(() => Publish(database, _releases.Path))).Message, StringComparison.Ordinal);
        Assert.Equal(3, (await Seals(database)).Count);
    }

    [Fact]
    public async Task Kept_documents_are_served_as_they_were_whatever_the_program_makes()
    {
        var files = Cutting.Release(_tree, _releases.Path, contract: "1.0.0");
        var manifest = files.Documents!;
        var claim = new MadeDocument("claims", "C1", """{"id":"C1","text":"As an earlier program wrote it."}"""u8.ToArray());
        var documents = DocumentArchive.Of(Curated.Read(_tree.Path), ReleasePlan.Current.Documents).Where(d => d.Key != claim.Key).Append(claim).ToList();
        // What an earlier program kept.
        DocumentArchive.Write(Path.Combine(files.Folder, DocumentArchive.FileName), documents, files.Manifest.PublishedAt);
        Assert.Throws<PublishException>(() => files.KeptDocuments);
        File.WriteAllBytes(Path.Combine(files.Folder, ReleaseFolder.DocumentsName), (DocumentArchive.ManifestOf(manifest.Release, "1.0.0", documents) with { Documents = null }).Write());
        await using var database = await Empty();
        await Publish(database, _releases.Path);
        await using var connection = await database.OpenConnectionAsync(Answers.Cancelled);
        Assert.Equal("""{"id":"C1","text":"As an earlier program wrote it."}""", await connection.ExecuteScalarAsync<string>("select body from document where collection = 'claims' and id = 'C1'"));
        Assert.Equal((files.Documents!.Root, "1.0.0"), await connection.QuerySingleAsync<(string, string)>("select documents, contract from release"));
    }

    public async ValueTask DisposeAsync()
    {
        await _tree.DisposeAsync();
        await _releases.DisposeAsync();
    }

    private void CutThree()
    {
        Cutting.Release(_tree, _releases.Path, "The first.");
        _tree.Change("claims", "C2", c => c["text"] = "Changed.");
        _tree.Add("conditions", "night-cramps", "day-cramps");
        Cutting.Release(_tree, _releases.Path);
        _tree.Remove("conditions", "day-cramps");
        Cutting.Release(_tree, _releases.Path, "The third.");
    }

    private async Task<NpgsqlDataSource> Empty()
    {
        var database = Settings.OwnerDatabaseOf(await postgres.CreateDatabaseAsync("history"));
        await DatabaseUpdate.Run(database, Answers.Cancelled);
        return database;
    }

    private static async Task<List<Publication>> Publish(NpgsqlDataSource database, string releases)
    {
        var publisher = new FolderPublisher(database, TimeProvider.System, ReleasePlan.Current);
        var published = new List<Publication>();
        foreach (var release in await publisher.Missing(ReleaseFolder.ReadSound(releases), Answers.Cancelled))
            published.Add(await publisher.Publish(release, Answers.Cancelled));
        return published;
    }

    private static async Task<List<(string Id, string Checksum, string Documents)>> Seals(NpgsqlDataSource database)
    {
        await using var connection = await database.OpenConnectionAsync(Answers.Cancelled);
        return [.. await connection.QueryAsync<(string, string, string)>("select id, checksum, documents from release order by ordinal")];
    }
}
