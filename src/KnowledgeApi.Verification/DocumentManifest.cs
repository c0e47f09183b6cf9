namespace KnowledgeApi.Verification;

/// <summary>
/// What the answers of a release are: the digest of every document, folded into one root. It is no part of the release's checksum: while the contract is
/// below version 1.0.0, documents take the form of each new version of it, and this manifest is replaced; from then on it stays as well.
/// </summary>
public sealed record DocumentManifest
{
    /// <summary>The release that the documents are of.</summary>
    public required ReleaseParent Release { get; init; }

    /// <summary>Version of the contract whose form the documents have.</summary>
    /// <example>0.5.0</example>
    public required string Contract { get; init; }

    /// <summary>Root of a hash tree (RFC 9162, SHA-256, hexadecimal) over the documents. Its leaves are texts `collection/id digest`, ordered by their bytes.</summary>
    public required string Root { get; init; }

    /// <summary>Number of documents in each collection.</summary>
    public required SortedDictionary<string, int> Counts { get; init; }

    /// <summary>SHA-256 of every document by collection and id. Absent where only the root is kept.</summary>
    public SortedDictionary<string, string>? Documents { get; init; }

    /// <summary>Makes the manifest of documents.</summary>
    /// <param name="release">The release.</param>
    /// <param name="contract">Version of the contract.</param>
    /// <param name="documents">Digest of every document by its path.</param>
    public static DocumentManifest Of(ReleaseParent release, string contract, IEnumerable<KeyValuePair<string, string>> documents)
    {
        var sorted = DigestMap.Of(documents);
        return new DocumentManifest
        {
            Release = release,
            Contract = contract,
            Root = MerkleTree.RootOf(sorted),
            Counts = DigestMap.Counts(sorted),
            Documents = sorted,
        };
    }

    /// <summary>Reads a manifest; throws <see cref="System.Text.Json.JsonException"/> where it is none.</summary>
    /// <param name="json">The file.</param>
    public static DocumentManifest Read(ReadOnlySpan<byte> json) => ManifestJson.Read<DocumentManifest>(json);

    /// <summary>The manifest as a file.</summary>
    public byte[] Write() => ManifestJson.Write(this);
}
