using KnowledgeApi.Collections;
using KnowledgeApi.Host.Configuration;
using KnowledgeApi.Platform.Versioning;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Knowledge.Tests;

/// <summary>The releases of the repository are one chain that everybody can build again, and the files say which of them they were edited from.</summary>
public sealed class ReleaseTests
{
    private static readonly ReleaseFolder Folder = ReleaseFolder.Read(Path.Combine(Curated.Knowledge, "../releases"));

    public static TheoryData<string> Ids => [.. Folder.Releases.Select(r => r.Manifest.Id)];

    [Fact]
    public void Chain_is_whole()
    {
        Assert.Empty(Folder.Faults);
        Assert.NotEmpty(Folder.Releases);
    }

    [Fact]
    public void Files_are_based_on_the_newest_release()
    {
        var cut = new ReleaseCut(Curated.Read(Curated.Knowledge), Folder, BasedOn.Read(Curated.Knowledge), ReleasePlan.Current);
        Assert.Empty(cut.Refusals);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Archive_is_what_its_manifest_says_and_its_documents_are_as_this_program_makes_them(string id)
    {
        var release = Folder.Releases.Single(r => r.Manifest.Id == id);
        var tree = release.Tree(Catalogue.Kinds);
        var documents = release.KeptDocuments is null ? DocumentArchive.ManifestOf(release.Identity, ContractVersion.Current, DocumentArchive.Of(tree, ReleasePlan.Current.Documents)) : release.Documents!;
        Assert.True((documents.Root, documents.Contract) == (release.Documents?.Root, release.Documents?.Contract),
            $"{id}: documents.json is not what this program makes. Run `dotnet run --project src/KnowledgeApi -- release --documents`.");
    }
}
