using System.Text.Json.Serialization;
using KnowledgeApi.Collections.References;

namespace KnowledgeApi.Operations.Citations;

/// <summary>A reference in CSL-JSON, the format that citation processors read.</summary>
internal sealed record CslItem
{
    public required string Id { get; init; }
    public required string Type { get; init; }
    public string? Title { get; init; }
    public CslName[]? Author { get; init; }
    [JsonPropertyName("container-title")]
    public string? ContainerTitle { get; init; }
    public CslDate? Issued { get; init; }
    [JsonPropertyName("available-date")]
    public CslDate? AvailableDate { get; init; }
    public string? Volume { get; init; }
    public string? Issue { get; init; }
    public string? Page { get; init; }
    public string? Number { get; init; }
    public string? Publisher { get; init; }
    public string? Version { get; init; }
    public CslDate? Accessed { get; init; }
    [JsonPropertyName("ISSN")]
    public string? Issn { get; init; }
    [JsonPropertyName("DOI")]
    public string? Doi { get; init; }
    [JsonPropertyName("PMID")]
    public string? Pmid { get; init; }
    [JsonPropertyName("URL")]
    public string? Url { get; init; }
    public string? Note { get; init; }

    private static string TypeOf(Work work) => work.Kind switch
    {
        WorkKind.Article => "article-journal",
        WorkKind.Report => "report",
        WorkKind.WebPage => "webpage",
        WorkKind.Dataset => "dataset",
        _ => "document",
    };

    public static CslItem From(Work work) => new()
    {
        Id = work.Id,
        Type = TypeOf(work),
        Title = work.Title,
        Author = work.Authors.Length == 0 ? null : [.. work.Authors.Select(CslName.From)],
        ContainerTitle = work.ContainerTitle,
        Issued = CslDate.From(work.Issued),
        AvailableDate = work.OnlineYear is { } online && online != work.Issued?.Year ? CslDate.From(new PartialDate(online)) : null,
        Accessed = CslDate.From(work.Accessed),
        Publisher = work.Publisher,
        Version = work.Version,
        Issn = work.Issn,
        Volume = work.Volume,
        Issue = work.Issue,
        Page = work.Place is null ? null : AuthorNames.Pages(work.Place) is (var first, { } last) ? $"{first}-{last}" : work.Place,
        Number = work.ArticleNumber,
        Doi = work.Doi,
        Pmid = work.Pmid,
        Url = work.Link,
        Note = string.Join("; ", WorkRemarks.Of(work)) is { Length: > 0 } remarks ? remarks : null,
    };
}

/// <summary>A name in CSL-JSON.</summary>
internal sealed record CslName
{
    public string? Family { get; init; }
    public string? Given { get; init; }
    [JsonPropertyName("non-dropping-particle")]
    public string? NonDroppingParticle { get; init; }
    public string? Suffix { get; init; }
    public string? Literal { get; init; }

    public static CslName From(Author author)
    {
        if (author.Literal is not null)
            return new CslName { Literal = author.Literal };
        var (particle, family) = AuthorNames.Split(author.Family!);
        return new CslName { Family = family, Given = author.Given, NonDroppingParticle = particle.Length == 0 ? null : particle, Suffix = author.Suffix };
    }
}

/// <summary>A date in CSL-JSON.</summary>
internal sealed record CslDate([property: JsonPropertyName("date-parts")] int[][] DateParts)
{
    public static CslDate? From(PartialDate? date) => date is { } known ? new CslDate([known.Parts]) : null;
}
