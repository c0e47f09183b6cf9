namespace KnowledgeApi.Collections.References;

/// <summary>The knowledge base as a citable work.</summary>
internal static class KnowledgeBase
{
    public const string Title = "Open evidence on nutrients and conditions";
    public const string Author = "Nutrient–condition evidence API contributors";
    public const string License = "CC-BY-4.0";

    /// <summary>A release, or an answer at a release.</summary>
    /// <param name="release">Id of the release.</param>
    /// <param name="published">The day on which it was published.</param>
    /// <param name="url">Where it can be read for good; null where no address is known.</param>
    /// <param name="part">What is cited of it; null for the whole.</param>
    public static Work At(string release, DateOnly published, string? url, CitedPart? part = null) => new()
    {
        Id = part is null ? $"nutrient-condition-evidence-{release}" : $"nutrient-condition-evidence-{release}-{part.Key}",
        Kind = WorkKind.Dataset,
        Title = part is null ? $"{Title}, release {release}" : $"{part.Title}. In: {Title}, release {release}",
        Authors = [new Author { Literal = Author }],
        Date = PartialDate.Of(published),
        Version = release,
        Url = url,
    };
}

/// <summary>A part of the knowledge base that is cited by itself.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Key">Tells its entry in a bibliography from others.</param>
internal sealed record CitedPart(string Title, string Key);
