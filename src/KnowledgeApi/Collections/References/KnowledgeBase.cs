using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Collections.References;

/// <summary>The knowledge base as a citable work.</summary>
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
        Url = Address.At(release),
    };

    public static string Citation(string release, DateOnly published) => Vancouver.Format(At(release, published))!;
}
