using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace KnowledgeApi.Verification;

/// <summary>What a release is: its name, its predecessor, and the digest of every curated entry, folded into one checksum. Whoever holds the checksum can check all of it.</summary>
public sealed record ReleaseManifest
{
    /// <summary>Version of the form in which the entries of this release are written.</summary>
    /// <example>1</example>
    public required int Format { get; init; }

    /// <summary>Id of the release.</summary>
    /// <example>2026.1</example>
    public required string Id { get; init; }

    /// <summary>When the release was cut, in UTC.</summary>
    /// <example>2026-11-30T12:00:00Z</example>
    [JsonConverter(typeof(UtcMoment))]
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>The release that this one changes. Absent for the first release.</summary>
    public ReleaseParent? Parent { get; init; }

    /// <summary>Release notes by the curator.</summary>
    public string? Notes { get; init; }

    /// <summary>
    /// Root of a hash tree (RFC 9162, SHA-256, hexadecimal) over everything else in the manifest but the counts. Its leaves are texts `key value`, ordered
    /// by the bytes of the key: every entry, and `release/format`, `release/id`, `release/publishedAt`, `release/parent` (id and checksum) and
    /// `release/notes` (SHA-256 of the notes), the last two where there are any.
    /// </summary>
    public required string Checksum { get; init; }

    /// <summary>Number of entries in each collection.</summary>
    public required SortedDictionary<string, int> Counts { get; init; }

    /// <summary>SHA-256 of every curated entry in its canonical form, by collection and id; and of every withdrawal, by `withdrawals/`, collection and id.</summary>
    public required SortedDictionary<string, string> Entries { get; init; }

    /// <summary>Makes the manifest of entries.</summary>
    /// <param name="identity">What names the release.</param>
    /// <param name="entries">Digest of every entry by its path.</param>
    public static ReleaseManifest Of(ReleaseIdentity identity, IEnumerable<KeyValuePair<string, string>> entries)
    {
        var sorted = DigestMap.Of(entries);
        return new ReleaseManifest
        {
            Format = identity.Format,
            Id = identity.Id,
            PublishedAt = identity.PublishedAt,
            Parent = identity.Parent,
            Notes = identity.Notes,
            Checksum = MerkleTree.RootOf(identity.Leaves().Concat(sorted)),
            Counts = DigestMap.Counts(sorted),
            Entries = sorted,
        };
    }

    /// <summary>What names the release.</summary>
    [JsonIgnore]
    public ReleaseIdentity Identity => new(Id, PublishedAt, Parent, Notes, Format);

    /// <summary>All leaves of the tree by their keys, unordered.</summary>
    public IEnumerable<KeyValuePair<string, string>> Leaves() => Identity.Leaves().Concat(Entries);

    /// <summary>Whether the checksum is that of the manifest's own content.</summary>
    public bool IsConsistent() => Checksum == MerkleTree.RootOf(Leaves());

    /// <summary>Reads a manifest; throws <see cref="System.Text.Json.JsonException"/> where it is none.</summary>
    /// <param name="json">The file.</param>
    public static ReleaseManifest Read(ReadOnlySpan<byte> json) => ManifestJson.Read<ReleaseManifest>(json);

    /// <summary>The manifest as it stands in its file and as the service sends it.</summary>
    public byte[] Write() => ManifestJson.Write(this);

    /// <summary>The collection of an entry.</summary>
    /// <param name="key">Its path.</param>
    public static string CollectionOf(string key) => key[..key.IndexOf('/', StringComparison.Ordinal)];
}

/// <summary>A release that another one is based on.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Checksum">Its checksum.</param>
public sealed record ReleaseParent(string Id, string Checksum);

/// <summary>What names a release, beside its entries.</summary>
/// <param name="Id">Its id.</param>
/// <param name="PublishedAt">When it was cut, to the microsecond.</param>
/// <param name="Parent">The release that it is based on; null for the first.</param>
/// <param name="Notes">The notes of the curator.</param>
/// <param name="Format">Version of the form of its entries.</param>
public sealed record ReleaseIdentity(string Id, DateTimeOffset PublishedAt, ReleaseParent? Parent, string? Notes, int Format)
{
    /// <summary>The leaves that it adds to those of the entries.</summary>
    public IEnumerable<KeyValuePair<string, string>> Leaves()
    {
        yield return new("release/format", Format.ToString(CultureInfo.InvariantCulture));
        yield return new("release/id", Id);
        yield return new("release/publishedAt", UtcMoment.Text(PublishedAt));
        if (Parent is not null)
            yield return new("release/parent", $"{Parent.Id} {Parent.Checksum}");
        if (Notes is not null)
            yield return new("release/notes", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Notes))));
    }
}
