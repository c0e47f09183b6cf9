using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.Citations;

/// <summary>The knowledge base as a work that can be cited.</summary>
internal static class KnowledgeBase
{
    public const string Title = "Open evidence on nutrients and conditions";
    public const string Author = "Nutrient–condition evidence API contributors";
    public const string License = "CC-BY-4.0";

    public static Work At(string release, DateOnly published) => new()
    {
        Id = $"nutrient-condition-evidence-{release}",
        Title = $"{Title}, release {release}",
        Authors = [new Author { Literal = Author }],
        Year = published.Year,
        Day = published,
        Url = $"/v1?release={release}",
    };

    public static string Citation(Release release) => Vancouver.Of(At(release.Id, DayOf(release)))!;

    public static HowToCite HowToCite(Release release) => new()
    {
        Title = Title,
        Author = Author,
        Release = release.Id,
        Published = DayOf(release),
        License = License,
        Checksum = release.Checksum,
        Url = $"/v1?release={release.Id}",
        Citation = Citation(release),
        Links = new ItemLinks { Self = $"/v1/cite?release={release.Id}" },
    };

    private static DateOnly DayOf(Release release) => DateOnly.FromDateTime(release.PublishedAt.UtcDateTime);
}
