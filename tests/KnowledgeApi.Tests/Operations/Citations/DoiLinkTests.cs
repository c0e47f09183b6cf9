using KnowledgeApi.Collections.References;
using KnowledgeApi.Operations.Citations;

namespace KnowledgeApi.Tests.Operations.Citations;

/// <summary>DOIs hold signs that addresses may not.</summary>
public sealed class DoiLinkTests
{
    [Theory]
    [InlineData("10.5664/jcsm.11390", "https://doi.org/10.5664/jcsm.11390")]
    [InlineData("10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2",
        "https://doi.org/10.1002/%28SICI%291097-0258%2819980815/30%2917%3A15/16%3C1661%3A%3AAID-SIM968%3E3.0.CO%3B2-2")]
    [InlineData("10.1000/100%25#part?x=1&y=ü", "https://doi.org/10.1000/100%2525%23part%3Fx%3D1%26y%3D%C3%BC")]
    public void Every_link_is_an_address(string doi, string link)
    {
        Assert.Equal(link, DoiLink.To(doi));
        Assert.Matches(@"^https://doi\.org/([A-Za-z0-9./_~-]|%[0-9A-F]{2})+$", link);
        Assert.Equal(doi, Uri.UnescapeDataString(link["https://doi.org/".Length..]));
        var work = new Work { Id = "ST1", Authors = [], Title = "T", Doi = doi };
        Assert.Equal(link, CslItem.From(work).Url);
        Assert.Equal(doi, CslItem.From(work).Doi);
        Assert.Contains(link, Apa.Format(work), StringComparison.Ordinal);
    }
}
