using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Collections.Releases;

/// <summary>A published state of the knowledge. It never changes.</summary>
public sealed record Release : Resource
{
    /// <summary>When it was published, UTC.</summary>
    /// <example>2026-11-22T12:00:00+00:00</example>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>What the curator says about it.</summary>
    public string? Notes { get; init; }

    /// <summary>Version of the contract of the program that published it.</summary>
    /// <example>1.0.0</example>
    public required string Contract { get; init; }

    /// <summary>SHA-256 over collection, id and digest of every item: equal checksums, equal knowledge.</summary>
    public required string Checksum { get; init; }

    /// <summary>Number of items in each collection.</summary>
    public required CollectionCount[] Counts { get; init; }

    /// <summary>How to cite the knowledge base at this release.</summary>
    public string Citation => KnowledgeBase.Citation(Id, DateOnly.FromDateTime(PublishedAt.UtcDateTime));

    /// <summary>Id of the release before it; absent for the first.</summary>
    /// <example>2026.1</example>
    public string? Previous { get; init; }

    /// <summary>The files it can be had in; listed with a single release only.</summary>
    public Download[]? Downloads { get; init; }

    /// <summary>Where it is, and the knowledge as it was then.</summary>
    public ReleaseLinks Links => new()
    {
        Self = Address.Item("releases", Id),
        Entry = Address.At(Id),
        Claims = Address.At(Id, CollectionNames.Claims),
        Cite = Address.At(Id, "cite"),
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

    /// <summary>How to cite it, also as BibTeX, RIS and CSL-JSON.</summary>
    /// <example>/v1/cite?release=2026.1</example>
    public required string Cite { get; init; }

    /// <summary>What it changed; absent for the first.</summary>
    /// <example>/v1/releases/2026.1/diff/2026.2</example>
    public string? Diff { get; init; }
}

/// <summary>A file of a release.</summary>
public sealed record Download
{
    /// <summary>Name of the file.</summary>
    /// <example>claims.ndjson.gz</example>
    public required string File { get; init; }

    /// <summary>Its media type.</summary>
    /// <example>application/gzip</example>
    public required string MediaType { get; init; }

    /// <summary>Where it is. Its length and checksum are sent with it (`Content-Length`, `Repr-Digest`).</summary>
    /// <example>/v1/releases/2026.1/download/claims.ndjson.gz</example>
    public required string Href { get; init; }
}

/// <summary>How many items a collection holds.</summary>
public sealed record CollectionCount
{
    /// <summary>Name of the collection.</summary>
    /// <example>claims</example>
    public required string Collection { get; init; }

    /// <summary>Number of items.</summary>
    /// <example>376</example>
    public required int Items { get; init; }
}
