using KnowledgeApi.Collections.References;

namespace KnowledgeApi.Tests.Operations.Citations;

public sealed class VancouverTests
{
    private static readonly Work Whole = new()
    {
        Id = "ST1",
        Authors = [new Author { Family = "van der Schans", Given = "Cees P." }, new Author { Family = "Smith", Given = "J. A.", Suffix = "Jr." }],
        Title = "Does it help?",
        ContainerTitle = "J Test",
        Year = 2025,
        OnlineYear = 2024,
        Volume = "21",
        Issue = "1",
        Pages = "137-152",
        Pmid = "39324694",
        Doi = "10.5664/jcsm.11390",
    };

    [Fact]
    public void A_whole_record() => Assert.Equal(
        "van der Schans CP, Smith JA Jr. Does it help? J Test. 2025;21(1):137-52. Epub 2024. PMID: 39324694; doi: 10.5664/jcsm.11390", Vancouver.Format(Whole));

    [Fact]
    public void More_than_six_authors_end_in_et_al() => Assert.StartsWith(
        "A A, A A, A A, A A, A A, A A, et al. Does", Vancouver.Format(Whole with { Authors = [.. Enumerable.Repeat(new Author { Family = "A", Given = "A" }, 7)] }), StringComparison.Ordinal);

    [Fact]
    public void An_incomplete_list_of_authors_says_so() =>
        Assert.StartsWith("WHO, et al. Does", Vancouver.Format(Whole with { Authors = [new Author { Literal = "WHO" }], AuthorsComplete = false }), StringComparison.Ordinal);

    [Theory]
    [InlineData("CR326-CR330", "CR326-30")]
    [InlineData("1698–1700", "1698-700")]
    [InlineData("99-101", "99-101")]
    [InlineData("123A-125A", "123A-125A")]
    [InlineData("CD007834", "CD007834")]
    [InlineData("1-5, 9-12", "1-5, 9-12")]
    public void Pages(string pages, string expected) =>
        Assert.Contains($"2025;21(1):{expected}. ", Vancouver.Format(Whole with { Pages = pages }), StringComparison.Ordinal);

    [Fact]
    public void What_is_missing_leaves_no_trace()
    {
        Assert.Equal("Does it help?", Vancouver.Format(new Work { Id = "x", Authors = [], Title = "Does it help?", Kind = WorkKind.WebPage }));
        Assert.Equal("T. J. 2014:681969.", Vancouver.Format(new Work { Id = "x", Authors = [], Title = "T", Kind = WorkKind.WebPage, ContainerTitle = "J", Year = 2014, ArticleNumber = "681969" }));
        Assert.Equal("T. 2001.", Vancouver.Format(new Work { Id = "x", Authors = [], Title = "T.", Kind = WorkKind.WebPage, OnlineYear = 2001 }));
        Assert.Null(Vancouver.Format(new Work { Id = "x", Authors = [], Verification = "not-identified" }));
    }

    [Fact]
    public void A_part_that_every_reference_has_is_missed_aloud()
    {
        Assert.Equal("Wali. Sleep and Breathing. 2019. [incomplete record]", Vancouver.Format(Whole with
        {
            Authors = [new Author { Family = "Wali" }],
            Title = null,
            ContainerTitle = "Sleep and Breathing",
            Year = 2019,
            OnlineYear = null,
            Volume = null,
            Issue = null,
            Pages = null,
            Pmid = null,
            Doi = null,
            Registrations = ["NCT1"],
        }));
        Assert.DoesNotContain("incomplete", Vancouver.Format(Whole with { Pmid = null, Doi = null }), StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_could_find_is_not_cited()
    {
        var work = new Work { Id = "x", Authors = [new Author { Literal = "NHS Highland" }], Kind = WorkKind.Report, Year = 2020 };
        Assert.Null(Vancouver.Format(work));
        Assert.Null(Apa.Format(work));
        Assert.NotNull(Apa.Format(work with { Title = "Low magnesium" }));
    }
}
