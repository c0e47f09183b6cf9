using System.Text;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Problems;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Verification;

namespace KnowledgeApi.Operations.Manifests;

/// <summary>Reads manifests of releases, and makes proofs from them.</summary>
internal sealed class ManifestReader(KnowledgeReader knowledge)
{
    /// <summary>The manifest as it stands in its file.</summary>
    public async Task<byte[]> Manifest(LiveRelease release, CancellationToken cancelled) =>
        (await knowledge.Query<string?>(ManifestSql.Manifest, release, new { At = release.Ordinal }, cancelled)) is [{ } text] ? Encoding.UTF8.GetBytes(text)
            : throw Problem.NotFound($"{release.Id}/manifest");

    /// <summary>The digests of all documents of a release.</summary>
    public async Task<DocumentManifest> Documents(LiveRelease release, CancellationToken cancelled)
    {
        var (checksum, contract) = (await knowledge.Query<(string, string)>(ManifestSql.Seal, release, new { At = release.Ordinal }, cancelled))[0];
        return DocumentManifest.Of(new ReleaseParent(release.Id, checksum), contract, await Digests(release, cancelled));
    }

    /// <summary>The proof for an item; null where the release has none of this name, a problem where it was withdrawn.</summary>
    public async Task<ItemProof?> Proof(string item, LiveRelease release, CancellationToken cancelled)
    {
        var documents = await Documents(release, cancelled);
        if (InclusionProof.Of([.. documents.Documents!], item) is not { } document)
        {
            var (collection, id) = (ReleaseManifest.CollectionOf(item), item[(item.IndexOf('/', StringComparison.Ordinal) + 1)..]);
            return await knowledge.Withdrawn(collection, id, release, cancelled) is { } gone ? throw gone : null;
        }
        var manifest = ReleaseManifest.Read(await Manifest(release, cancelled));
        return new ItemProof
        {
            Release = documents.Release,
            Contract = documents.Contract,
            Document = document,
            Entry = InclusionProof.Of([.. manifest.Leaves().OrderBy(l => l.Key, StringComparer.Ordinal)], item),
        };
    }

    private async Task<IEnumerable<KeyValuePair<string, string>>> Digests(LiveRelease release, CancellationToken cancelled) =>
        (await knowledge.Query<(string Key, string Digest)>(ManifestSql.Digests, release, new { At = release.Ordinal }, cancelled)).Select(d => KeyValuePair.Create(d.Key, d.Digest));
}
