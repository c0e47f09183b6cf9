using KnowledgeApi.Host.Configuration;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Versioning;
using KnowledgeApi.Publishing;
using KnowledgeApi.Verification;

namespace KnowledgeApi.Tests.Publishing.Releases;

/// <summary>Cuts releases from a small tree, as the command does, on days that follow each other.</summary>
internal static class Cutting
{
    private static readonly DateTimeOffset FirstDay = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    public static ReleaseFiles Release(SmallTree tree, string releases, string? notes = null, string contract = ContractVersion.Current) =>
        Release(tree.Path, releases, notes, contract);

    public static ReleaseFiles Release(string knowledge, string releases, string? notes = null, string contract = ContractVersion.Current)
    {
        var cut = Cut(knowledge, releases);
        Assert.Empty(cut.Refusals);
        var folder = ReleaseFolder.ReadSound(releases);
        var identity = new ReleaseIdentity(ReleaseName.Next(folder.Releases.Select(r => r.Manifest.Id), 2026), FirstDay.AddDays(folder.Releases.Count), folder.Newest?.Identity, notes, EntryFormats.All[^1].Number);
        var files = cut.Write(identity, contract);
        BasedOn.Write(knowledge, files.Identity);
        return files;
    }

    public static ReleaseCut Cut(SmallTree tree, string releases) => Cut(tree.Path, releases);

    private static ReleaseCut Cut(string knowledge, string releases) =>
        new(Curated.Read(knowledge), ReleaseFolder.ReadSound(releases), BasedOn.Read(knowledge), ReleasePlan.Current);
}
