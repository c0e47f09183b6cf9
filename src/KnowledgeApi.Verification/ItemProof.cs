namespace KnowledgeApi.Verification;

/// <summary>Proves that a document is one of a release's documents, and that the entry behind it is one of the release's entries.</summary>
public sealed record ItemProof
{
    /// <summary>The release, with its checksum.</summary>
    public required ReleaseParent Release { get; init; }

    /// <summary>Version of the contract whose form the document has.</summary>
    /// <example>0.5.0</example>
    public required string Contract { get; init; }

    /// <summary>The document: the JSON of the item exactly as the service sends it for a single item, without `include` or `fields`.</summary>
    public required InclusionProof Document { get; init; }

    /// <summary>The curated entry behind the document. Absent for items that are concluded or written within another entry.</summary>
    public InclusionProof? Entry { get; init; }

    /// <summary>Reads a proof; throws <see cref="System.Text.Json.JsonException"/> where it is none.</summary>
    /// <param name="json">The proof as the service sends it.</param>
    public static ItemProof Read(ReadOnlySpan<byte> json) => ManifestJson.Read<ItemProof>(json);
}

/// <summary>The way from one digest to the root of a hash tree (RFC 9162, section 2.1.3).</summary>
public sealed record InclusionProof
{
    /// <summary>Collection and id. The leaf is the text of key, space and digest.</summary>
    /// <example>claims/CLM0001</example>
    public required string Key { get; init; }

    /// <summary>SHA-256 of the content, hexadecimal.</summary>
    public required string Digest { get; init; }

    /// <summary>Position of the leaf, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Number of leaves.</summary>
    public required int Size { get; init; }

    /// <summary>The hashes from the leaf up, hexadecimal.</summary>
    public required string[] Path { get; init; }

    /// <summary>The root that they lead to, hexadecimal.</summary>
    public required string Root { get; init; }

    /// <summary>Makes the proof for one of the given leaves; null where none has the key.</summary>
    /// <param name="leaves">All leaves by their keys, in the order of the bytes of the keys.</param>
    /// <param name="key">The key.</param>
    public static InclusionProof? Of(IReadOnlyList<KeyValuePair<string, string>> leaves, string key)
    {
        var index = leaves.Select(l => l.Key).ToList().BinarySearch(key, StringComparer.Ordinal);
        if (index < 0)
            return null;
        var hashes = leaves.Select(l => MerkleTree.Leaf(l.Key, l.Value)).ToArray();
        return new InclusionProof
        {
            Key = key,
            Digest = leaves[index].Value,
            Index = index,
            Size = leaves.Count,
            Path = [.. MerkleTree.Path(hashes, index).Select(h => Convert.ToHexStringLower(h))],
            Root = Convert.ToHexStringLower(MerkleTree.Root(hashes)),
        };
    }

    /// <summary>Whether the path leads from the digest to the root.</summary>
    public bool Holds() => Path.All(IsHash) && MerkleTree.RootFrom(MerkleTree.Leaf(Key, Digest), Index, Size, Path.Select(Convert.FromHexString)) is { } root
        && Convert.ToHexStringLower(root) == Root;

    private static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);
}
