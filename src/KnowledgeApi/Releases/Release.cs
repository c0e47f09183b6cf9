using KnowledgeApi.Http;

namespace KnowledgeApi.Releases;

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
    public string Citation => Citations.KnowledgeBase.Citation(this);

    /// <summary>Where it is, and the knowledge as it was then.</summary>
    public ReleaseLinks Links => new()
    {
        Self = $"/v1/releases/{Id}",
        Entry = $"/v1?release={Id}",
        Claims = $"/v1/claims?release={Id}",
        Cite = $"/v1/cite?release={Id}",
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
