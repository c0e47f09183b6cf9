using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Collections.Releases;

/// <summary>A published state of the knowledge base. It never changes.</summary>
public sealed record Release : Resource, IListed
{
    /// <summary>When the release was published, in UTC.</summary>
    /// <example>2026-11-22T12:00:00+00:00</example>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>Release notes by the curator.</summary>
    public string? Notes { get; init; }

    /// <summary>Version of the API contract whose form the documents of the release have.</summary>
    /// <example>0.5.0</example>
    public required string Contract { get; init; }

    /// <summary>Checksum of the release: SHA-256, hexadecimal. It stands for every curated entry, the name, date and notes of the release, and the release that it is based on; its manifest says how. Releases with equal checksums are the same release.</summary>
    public required string Checksum { get; init; }

    /// <summary>Root over the documents of the release, the items as they are answered: SHA-256, hexadecimal. Equal roots mean equal answers, byte by byte.</summary>
    public required string Documents { get; init; }

    /// <summary>Number of items in each collection.</summary>
    public required CollectionCount[] Counts { get; init; }

    /// <summary>How to cite the knowledge base at this release, in Vancouver style and without an address. `links.cite` also gives the address for good, other styles and formats.</summary>
    /// <example>Nutrient–condition evidence API contributors. Open evidence on nutrients and conditions, release 2026.1. 2026 Nov 22.</example>
    public string Citation => Vancouver.Format(KnowledgeBase.At(Id, DateOnly.FromDateTime(PublishedAt.UtcDateTime), url: null))!;

    /// <summary>Id of the previous release. Absent for the first release.</summary>
    /// <example>2026.1</example>
    public string? Previous { get; init; }

    /// <summary>The downloadable files of the release. Given only when a single release is requested.</summary>
    public Download[]? Downloads { get; init; }

    /// <inheritdoc/>
    [System.Text.Json.Serialization.JsonIgnore]
    public string? SortKey { get; init; }

    /// <summary>Links to the release itself and to the knowledge base at that release.</summary>
    public ReleaseLinks Links => new()
    {
        Self = Address.Item("releases", Id),
        Entry = Address.At(Id),
        Claims = Address.At(Id, CollectionNames.Claims),
        Cite = Address.At(Id, "cite"),
        Manifest = Address.Part("releases", Id, "manifest"),
        Documents = Address.Part("releases", Id, "documents"),
        Diff = Previous is null ? null : Address.Part("releases", Previous, $"diff/{Id}"),
    };
}

/// <summary>Links of a release.</summary>
public sealed record ReleaseLinks : ItemLinks
{
    /// <summary>The entry document at this release.</summary>
    /// <example>/v1?release=2026.1</example>
    public required string Entry { get; init; }

    /// <summary>The claims at this release.</summary>
    /// <example>/v1/claims?release=2026.1</example>
    public required string Claims { get; init; }

    /// <summary>How to cite the release, also as BibTeX, RIS and CSL-JSON.</summary>
    /// <example>/v1/cite?release=2026.1</example>
    public required string Cite { get; init; }

    /// <summary>The digest of every curated entry, from which the checksum follows.</summary>
    /// <example>/v1/releases/2026.1/manifest</example>
    public required string Manifest { get; init; }

    /// <summary>The digest of every document.</summary>
    /// <example>/v1/releases/2026.1/documents</example>
    public required string Documents { get; init; }

    /// <summary>What the release changed. Absent for the first release.</summary>
    /// <example>/v1/releases/2026.1/diff/2026.2</example>
    public string? Diff { get; init; }
}

/// <summary>A downloadable file of a release.</summary>
public sealed record Download
{
    /// <summary>Name of the file.</summary>
    /// <example>claims.ndjson.gz</example>
    public required string File { get; init; }

    /// <summary>Media type of the file.</summary>
    /// <example>application/gzip</example>
    public required string MediaType { get; init; }

    /// <summary>Path of the file. Its length and checksum are sent with it, in the headers `Content-Length` and `Repr-Digest`.</summary>
    /// <example>/v1/releases/2026.1/download/claims.ndjson.gz</example>
    public required string Href { get; init; }
}

/// <summary>The number of items in a collection.</summary>
public sealed record CollectionCount
{
    /// <summary>Name of the collection.</summary>
    /// <example>claims</example>
    public required string Collection { get; init; }

    /// <summary>Number of items in the collection.</summary>
    /// <example>376</example>
    public required int Items { get; init; }
}
