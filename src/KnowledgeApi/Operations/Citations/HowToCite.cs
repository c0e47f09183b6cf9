using KnowledgeApi.Collections.References;
using KnowledgeApi.Collections.Releases;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.Citations;

/// <summary>How to cite a release of the knowledge base, or one answer at it.</summary>
public sealed record HowToCite : ICitesItself
{
    /// <summary>What is cited: the title of the knowledge base, or what the answer is about.</summary>
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

    /// <summary>Permanent link: the absolute address of the release, or of the answer at it.</summary>
    /// <example>https://api.example.org/v1/releases/2026.1</example>
    public required string Url { get; init; }

    /// <summary>The reference as text in Vancouver style. There is no DOI.</summary>
    public string Vancouver => Collections.References.Vancouver.Format(Work)!;

    /// <summary>The reference as text in APA style (7th edition).</summary>
    public string Apa => Collections.References.Apa.Format(Work)!;

    /// <summary>Link to this citation.</summary>
    public required ItemLinks Links { get; init; }

    private CitedPart? Part { get; init; }

    private Work Work => KnowledgeBase.At(Release, Published, Url, Part);

    Work ICitesItself.AsWork() => Work;

    /// <summary>How to cite a release, or an answer at it.</summary>
    /// <param name="release">The release.</param>
    /// <param name="url">Address of the release, for the release as a whole.</param>
    /// <param name="answer">The answer to cite; null for the release as a whole.</param>
    /// <param name="self">Address of the citation.</param>
    internal static HowToCite From(Release release, string url, CitedAnswer? answer, string self) => new()
    {
        Title = answer?.Part.Title ?? KnowledgeBase.Title,
        Author = KnowledgeBase.Author,
        Release = release.Id,
        Published = DateOnly.FromDateTime(release.PublishedAt.UtcDateTime),
        License = KnowledgeBase.License,
        Checksum = release.Checksum,
        Url = answer?.Url ?? url,
        Part = answer?.Part,
        Links = new ItemLinks { Self = self },
    };
}
