using System.Security.Cryptography;
using System.Text;

namespace KnowledgeApi.Verification;

/// <summary>
/// A hash tree as in Certificate Transparency (RFC 9162, section 2.1) over SHA-256: one root for any number of digests, and a short path that proves
/// that a digest is one of them.
/// </summary>
public static class MerkleTree
{
    /// <summary>The hash of a leaf. A leaf is the text <c>key digest</c>: the path of an item, such as claims/CLM0001, a space, and its SHA-256 in lower-case hexadecimal.</summary>
    /// <param name="key">Path of the item.</param>
    /// <param name="digest">Its digest.</param>
    public static byte[] Leaf(string key, string digest) => Hash(0, Encoding.UTF8.GetBytes($"{key} {digest}"), []);

    /// <summary>The hash of a leaf with this content.</summary>
    /// <param name="content">The content.</param>
    public static byte[] Leaf(ReadOnlySpan<byte> content) => Hash(0, content, []);

    /// <summary>The root over leaves. Each is used once, in order, so they need not be in memory.</summary>
    /// <param name="leaves">The hashes of the leaves, in the order of the bytes of their keys.</param>
    public static byte[] Root(IEnumerable<byte[]> leaves)
    {
        var builder = new MerkleRoot();
        foreach (var leaf in leaves)
            builder.Add(leaf);
        return builder.Root();
    }

    /// <summary>The root over items, whatever their order.</summary>
    /// <param name="digests">The digest of each item by its path.</param>
    public static string RootOf(IEnumerable<KeyValuePair<string, string>> digests) =>
        Convert.ToHexStringLower(Root(digests.OrderBy(d => d.Key, StringComparer.Ordinal).Select(d => Leaf(d.Key, d.Value))));

    /// <summary>The hashes that lead from a leaf to the root, from the bottom up.</summary>
    /// <param name="leaves">The hashes of all leaves.</param>
    /// <param name="index">Position of the leaf, from 0.</param>
    public static IReadOnlyList<byte[]> Path(ReadOnlySpan<byte[]> leaves, int index)
    {
        if (index < 0 || index >= leaves.Length)
            throw new ArgumentOutOfRangeException(nameof(index));
        if (leaves.Length == 1)
            return [];
        var left = LargestPowerBelow(leaves.Length);
        return index < left
            ? [.. Path(leaves[..left], index), RootOf(leaves[left..])]
            : [.. Path(leaves[left..], index - left), RootOf(leaves[..left])];
    }

    /// <summary>The root that a path leads to; null where the path does not fit the position.</summary>
    /// <param name="leaf">Hash of the leaf.</param>
    /// <param name="index">Position of the leaf, from 0.</param>
    /// <param name="size">Number of leaves.</param>
    /// <param name="path">The hashes from the bottom up.</param>
    public static byte[]? RootFrom(byte[] leaf, long index, long size, IEnumerable<byte[]> path)
    {
        if (index < 0 || index >= size)
            return null;
        var (place, last, hash) = (index, size - 1, leaf);
        foreach (var beside in path)
        {
            if (last == 0)
                return null;
            if ((place & 1) == 1 || place == last)
            {
                hash = Node(beside, hash);
                while ((place & 1) == 0 && place != 0)
                    (place, last) = (place >> 1, last >> 1);
            }
            else
            {
                hash = Node(hash, beside);
            }
            (place, last) = (place >> 1, last >> 1);
        }
        return last == 0 ? hash : null;
    }

    internal static byte[] Node(byte[] left, byte[] right) => Hash(1, left, right);

    private static byte[] RootOf(ReadOnlySpan<byte[]> leaves)
    {
        var builder = new MerkleRoot();
        foreach (var leaf in leaves)
            builder.Add(leaf);
        return builder.Root();
    }

    private static int LargestPowerBelow(int size) => 1 << (31 - System.Numerics.BitOperations.LeadingZeroCount((uint)(size - 1)));

    /// <summary>Leaves and nodes begin with different bytes, so that neither can be passed off as the other.</summary>
    private static byte[] Hash(byte kind, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([kind]);
        hash.AppendData(first);
        hash.AppendData(second);
        return hash.GetHashAndReset();
    }
}

/// <summary>The root over leaves that are added one after the other.</summary>
public sealed class MerkleRoot
{
    private readonly Stack<(byte[] Hash, long Leaves)> _trees = new();

    /// <summary>Number of leaves added.</summary>
    public long Size { get; private set; }

    /// <summary>Adds the hash of the next leaf.</summary>
    /// <param name="leaf">The hash.</param>
    public void Add(byte[] leaf)
    {
        Size++;
        var (hash, leaves) = (leaf, 1L);
        while (_trees.TryPeek(out var left) && left.Leaves == leaves)
        {
            hash = MerkleTree.Node(_trees.Pop().Hash, hash);
            leaves *= 2;
        }
        _trees.Push((hash, leaves));
    }

    /// <summary>The root over the leaves added so far; that of no leaves is the hash of nothing.</summary>
    public byte[] Root()
    {
        byte[]? root = null;
        foreach (var (hash, _) in _trees)
            root = root is null ? hash : MerkleTree.Node(hash, root);
        return root ?? SHA256.HashData([]);
    }
}
