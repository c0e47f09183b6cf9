using KnowledgeApi.Collections;
using KnowledgeApi.Publishing;
using KnowledgeApi.Verification;

namespace KnowledgeApi.Tests.Publishing.Releases;

/// <summary>A release is its content: what was cut cannot be changed, doubled, or cut again from a tree that lacks it.</summary>
public sealed class ReleaseFolderTests : IAsyncDisposable
{
    private readonly SmallTree _tree = SmallTree.Write();
    private readonly TemporaryFolder _releases = new();

    [Fact]
    public void Release_reads_back_as_what_it_was_cut_from()
    {
        var first = Cutting.Release(_tree, _releases.Path, "The first.");
        var read = ReleaseFolder.ReadSound(_releases.Path).Newest!;
        Assert.Equal(("2026.1", "The first."), (read.Manifest.Id, read.Manifest.Notes));
        Assert.Equal(first.Manifest.Write(), read.Manifest.Write());
        Assert.Equal(ReleaseArchive.LinesOf(Curated.Read(_tree.Path)), ReleaseArchive.LinesOf(read.Tree(Catalogue.Kinds)));
        Assert.True(Cutting.Cut(_tree, _releases.Path).IsUnchanged);
    }

    [Fact]
    public void Same_files_and_name_make_the_same_checksum_and_anything_else_another()
    {
        var digests = ReleaseArchive.DigestsOf(Curated.Read(_tree.Path)).ToList();
        var identity = new ReleaseIdentity("2026.1", DateTimeOffset.UnixEpoch, null, "Notes", 1);
        var checksum = ReleaseManifest.Of(identity, digests).Checksum;
        Assert.Equal(checksum, ReleaseManifest.Of(identity, digests.AsEnumerable().Reverse()).Checksum);
        ReleaseIdentity[] others =
        [
            identity with { Id = "2026.2" }, identity with { PublishedAt = DateTimeOffset.UnixEpoch.AddMicroseconds(1) }, identity with { Notes = "notes" },
            identity with { Notes = null }, identity with { Parent = new("2025.1", checksum) }, identity with { Format = 2 },
        ];
        Assert.All(others, other => Assert.NotEqual(checksum, ReleaseManifest.Of(other, digests).Checksum));
        _tree.Change("claims", "C2", c => c["text"] = "Changed.");
        Assert.NotEqual(checksum, ReleaseManifest.Of(identity, ReleaseArchive.DigestsOf(Curated.Read(_tree.Path))).Checksum);
    }

    [Fact]
    public async Task Second_curator_is_told_what_the_first_released_and_reverts_nothing()
    {
        Cutting.Release(_tree, _releases.Path);
        await using var other = SmallTree.Write();
        File.Copy(Path.Combine(_tree.Path, BasedOn.FileName), Path.Combine(other.Path, BasedOn.FileName));
        _tree.Change("claims", "C2", c => c["text"] = "Changed by the first.");
        Cutting.Release(_tree, _releases.Path);
        other.Change("claims", "C1", c => c["text"] = "Changed by the second.");
        var refusal = Assert.Single(Cutting.Cut(other, _releases.Path).Refusals);
        Assert.Contains("2026.2", refusal.Remedy, StringComparison.Ordinal);
        // Merged: the entries of the first release, and the file that says so.
        File.Copy(Path.Combine(_tree.Path, BasedOn.FileName), Path.Combine(other.Path, BasedOn.FileName), overwrite: true);
        var lost = Cutting.Cut(other, _releases.Path);
        Assert.Empty(lost.Refusals);
        Assert.Equal(("claims/C2", "2026.1"), Assert.Single(lost.Reverts()));
        other.Change("claims", "C2", c => c["text"] = "Changed by the first.");
        var merged = Cutting.Cut(other, _releases.Path);
        Assert.Empty(merged.Reverts());
        Assert.Equal("C1", Assert.Single(merged.Changes).Id);
    }

    [Fact]
    public async Task Two_releases_based_on_one_are_a_fault()
    {
        Cutting.Release(_tree, _releases.Path);
        await using var elsewhere = new TemporaryFolder();
        Copy(_releases.Path, elsewhere.Path);
        var base1 = File.ReadAllText(Path.Combine(_tree.Path, BasedOn.FileName));
        _tree.Change("claims", "C2", c => c["text"] = "One.");
        Cutting.Release(_tree, _releases.Path);
        _tree.Change("claims", "C2", c => c["text"] = "Two.");
        File.WriteAllText(Path.Combine(_tree.Path, BasedOn.FileName), base1);
        Cutting.Release(_tree, elsewhere.Path);
        Copy(Path.Combine(elsewhere.Path, "2026.2"), Path.Combine(_releases.Path, "2026.3"));
        var named = Path.Combine(_releases.Path, "2026.3", ReleaseFolder.ManifestName);
        var manifest = ReleaseManifest.Read(File.ReadAllBytes(named));
        File.WriteAllBytes(named, ReleaseManifest.Of(manifest.Identity with { Id = "2026.3" }, manifest.Entries).Write());
        Assert.Contains("2026.2 and 2026.3 are all based on 2026.1", Assert.Single(ReleaseFolder.Read(_releases.Path).Faults), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"notes\": \"The first.\"", "\"notes\": \"The last.\"")]
    [InlineData("\"id\": \"2026.1\"", "\"id\": \"2026.2\"")]
    [InlineData("\"format\": 1", "\"format\": 2")]
    [InlineData("\"claims/C1\": \"", "\"claims/C9\": \"")]
    public void Edited_manifest_is_a_fault(string written, string edited)
    {
        var path = Path.Combine(Cutting.Release(_tree, _releases.Path, "The first.").Folder, ReleaseFolder.ManifestName);
        Assert.Contains(written, File.ReadAllText(path), StringComparison.Ordinal);
        File.WriteAllText(path, File.ReadAllText(path).Replace(written, edited, StringComparison.Ordinal));
        var folder = ReleaseFolder.Read(_releases.Path);
        Assert.Single(folder.Faults);
        Assert.Empty(folder.Releases);
    }

    [Fact]
    public void Archive_that_is_not_what_its_manifest_says_is_refused_by_file_and_line()
    {
        var first = Cutting.Release(_tree, _releases.Path);
        _tree.Change("claims", "C2", c => c["text"] = "Another text.");
        ReleaseArchive.Write(Path.Combine(first.Folder, ReleaseArchive.FileName), Curated.Read(_tree.Path), first.Manifest.PublishedAt);
        var refused = Assert.Throws<PublishException>(() => first.Tree(Catalogue.Kinds));
        Assert.Contains("claims.ndjson, line 2: claims/C2 is not as it was released", refused.Message, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(first.Folder, ReleaseArchive.FileName), "no archive");
        Assert.Contains("cannot be read", Assert.Throws<PublishException>(() => first.Tree(Catalogue.Kinds)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_leaves_without_a_reason_and_no_id_comes_back()
    {
        Cutting.Release(_tree, _releases.Path);
        _tree.Remove("conditions", "night-cramps");
        var withdrawals = Path.Combine(_tree.Path, Withdrawals.FileName);
        var reasons = File.ReadAllText(withdrawals);
        File.Delete(withdrawals);
        Assert.Equal(("night-cramps", "conditions"), Assert.Single(Cutting.Cut(_tree, _releases.Path).Refusals) is var unexplained ? (unexplained.Id, unexplained.Field) : default);
        File.WriteAllText(withdrawals, reasons);
        Cutting.Release(_tree, _releases.Path);
        File.WriteAllText(withdrawals, reasons.Replace("It was a mistake.", "It was another mistake.", StringComparison.Ordinal));
        Assert.Contains("never changes", Assert.Single(Cutting.Cut(_tree, _releases.Path).Refusals).Remedy, StringComparison.Ordinal);
        File.Delete(withdrawals);
        Assert.Contains("never changes", Assert.Single(Cutting.Cut(_tree, _releases.Path).Refusals).Remedy, StringComparison.Ordinal);
        _tree.Add("conditions", "cramps", "night-cramps");
        Assert.Contains("never reused", Assert.Single(Cutting.Cut(_tree, _releases.Path).Refusals).Remedy, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        await _tree.DisposeAsync();
        await _releases.DisposeAsync();
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
