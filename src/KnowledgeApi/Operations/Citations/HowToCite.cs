using KnowledgeApi.Collections.References;
using KnowledgeApi.Collections.Releases;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.Citations;

/// <summary>How to cite the knowledge base itself, at one release.</summary>
public sealed record HowToCite : ICitesItself
{
    /// <summary>Title of the knowledge base.</summary>
    /// <example>Open evidence on nutrients and conditions</example>
    public required string Title { get; init; }

    /// <summary>Author of the knowledge base.</summary>
    public required string Author { get; init; }

    /// <summary>Id of the release to cite. A release never changes.</summary>
    /// <example>2026.1</example>
    public required string Release { get; init; }

    /// <summary>Date on which the release was published (UTC).</summary>
    /// <example>2026-11-22</example>
    public required DateOnly Published { get; init; }

    /// <summary>Licence of the data, an SPDX identifier.</summary>
    /// <example>CC-BY-4.0</example>
    public required string License { get; init; }

    /// <summary>SHA-256 checksum of the content of the release, which distinguishes it from any other release.</summary>
    public required string Checksum { get; init; }

    /// <summary>Path of the release on this service. Put the address of the service in front of it.</summary>
    /// <example>/v1?release=2026.1</example>
    public required string Url { get; init; }

    /// <summary>The complete reference as text. There is no DOI.</summary>
    public required string Citation { get; init; }

    /// <summary>Link to this answer.</summary>
    public required ItemLinks Links { get; init; }

    Work ICitesItself.AsWork() => KnowledgeBase.At(Release, Published, Url);

    internal static HowToCite From(Release release) => new()
    {
        Title = KnowledgeBase.Title,
        Author = KnowledgeBase.Author,
        Release = release.Id,
        Published = DateOnly.FromDateTime(release.PublishedAt.UtcDateTime),
        License = KnowledgeBase.License,
        Checksum = release.Checksum,
        Url = Address.At(release.Id),
        Citation = release.Citation,
        Links = new ItemLinks { Self = Address.At(release.Id, "cite") },
    };
}
