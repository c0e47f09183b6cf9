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
    [JsonPropertyName("DOI")]
    public string? Doi { get; init; }
    [JsonPropertyName("PMID")]
    public string? Pmid { get; init; }
    [JsonPropertyName("URL")]
    public string? Url { get; init; }
    public string? Note { get; init; }

    public static CslItem From(Work work) => new()
    {
        Id = work.Id,
        Type = work.Kind switch { WorkKind.Article => "article-journal", WorkKind.Dataset => "dataset", _ => "document" },
        Title = work.Title,
        Author = work.Authors.Length == 0 ? null : [.. work.Authors.Select(CslName.From)],
        ContainerTitle = work.ContainerTitle,
        Issued = work.Day is { } day ? new CslDate([[day.Year, day.Month, day.Day]]) : CslDate.FromYear(work.Issued),
        AvailableDate = work.OnlineYear == work.Issued ? null : CslDate.FromYear(work.OnlineYear),
        Volume = work.Volume,
        Issue = work.Issue,
        Page = work.Pages is null ? null : AuthorNames.Pages(work.Pages) is (var first, { } last) ? $"{first}-{last}" : work.Pages,
        Doi = work.Doi,
        Pmid = work.Pmid,
        Url = work.Link,
        Note = string.Join("; ", work.Remarks()) is { Length: > 0 } remarks ? remarks : null,
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
    public static CslDate? FromYear(int? year) => year is { } known ? new CslDate([[known]]) : null;
}
