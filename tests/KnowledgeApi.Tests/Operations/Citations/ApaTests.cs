using KnowledgeApi.Collections.References;

namespace KnowledgeApi.Tests.Operations.Citations;

public sealed class ApaTests
{
    private static readonly Work Article = new()
    {
        Id = "ST1",
        Authors = [new Author { Family = "van der Schans", Given = "Cees P." }, new Author { Family = "Smith", Given = "J. A.", Suffix = "Jr." }],
        Title = "Does it help?",
        ContainerTitle = "J Test",
        Year = 2025,
        Volume = "21",
        Issue = "1",
        Pages = "137-152",
        Doi = "10.5664/jcsm.11390",
    };

    [Fact]
    public void An_article() => Assert.Equal(
        "van der Schans, C. P., & Smith, J. A., Jr. (2025). Does it help? J Test, 21(1), 137–152. https://doi.org/10.5664/jcsm.11390", Apa.Format(Article));

    [Fact]
    public void An_article_with_a_number() => Assert.Contains(
        "J Test, 21, Article 218.", Apa.Format(Article with { Issue = null, Pages = null, ArticleNumber = "218" }), StringComparison.Ordinal);

    [Fact]
    public void More_than_twenty_authors_name_the_last()
    {
        var authors = Enumerable.Range(1, 22).Select(i => new Author { Literal = $"N{i}" }).ToArray();
        Assert.Contains("N19, … N22. (2025).", Apa.Format(Article with { Authors = authors }), StringComparison.Ordinal);
        Assert.StartsWith("N1, N2, et al. (2025).", Apa.Format(Article with { Authors = authors[..2], AuthorsComplete = false }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page() => Assert.Equal("McGraw Hill. (2024, January 18). Vitamin B6 deficiency. https://example.org/b6", Apa.Format(new Work
    {
        Id = "page",
        Kind = WorkKind.WebPage,
        Authors = [],
        Publisher = "McGraw Hill",
        Title = "Vitamin B6 deficiency",
        Date = PartialDate.Read("2024-01-18"),
        Url = "https://example.org/b6",
    }));

    [Fact]
    public void A_release() => Assert.Equal(
        "Nutrient–condition evidence API contributors. (2026, November 22). Open evidence on nutrients and conditions, release 2026.1 [Data set]. https://example.org/v1/releases/2026.1",
        Apa.Format(KnowledgeBase.At("2026.1", new DateOnly(2026, 11, 22), "https://example.org/v1/releases/2026.1")));

    [Fact]
    public void What_is_missing_is_said() => Assert.Equal("Does it help? (n.d.). [incomplete record]", Apa.Format(new Work { Id = "x", Authors = [], Title = "Does it help?" }));

    [Theory]
    [InlineData("2019", 1)]
    [InlineData("2019-02", 2)]
    [InlineData("2020-02-29", 3)]
    [InlineData("2019-02-29", 0)]
    [InlineData("2019-13", 0)]
    [InlineData("2019-1", 0)]
    [InlineData("0000", 0)]
    public void A_date_is_as_precise_as_known(string text, int parts) => Assert.Equal(parts, PartialDate.Read(text)?.Parts.Length ?? 0);
}
