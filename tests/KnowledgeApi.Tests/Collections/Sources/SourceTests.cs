namespace KnowledgeApi.Tests.Collections.Sources;

public sealed class SourceTests(PostgresServer postgres)
{
    [Fact]
    public async Task Passages_follow_each_other_in_the_text_and_do_not_overlap()
    {
        var sources = (await (await TestService.SharedAsync(postgres)).All("/v1/sources")).Where(s => s.TryGetProperty("text", out _)).ToArray();
        Assert.NotEmpty(sources);
        Assert.All(sources, s =>
        {
            var passages = s.Items("passages").Where(p => p.TryGetProperty("end", out _)).Select(p => (Number: p.GetProperty("number").GetInt32(), Start: p.GetProperty("start").GetInt32(), End: p.GetProperty("end").GetInt32())).ToArray();
            Assert.Equal(passages.OrderBy(p => p.Number).ToArray(), passages);
            Assert.All(passages.Zip(passages.Skip(1)), p => Assert.True(p.First.End <= p.Second.Start));
            Assert.All(passages, p => Assert.InRange(p.End, p.Start + 1, s.GetProperty("text").GetProperty("characters").GetInt32()));
        });
    }

    [Fact]
    public async Task Who_sells_says_so()
    {
        var pages = await (await TestService.SharedAsync(postgres)).All("/v1/sources?kind=commercial-product-page");
        Assert.NotEmpty(pages);
        Assert.All(pages, p => Assert.True(p.GetProperty("commercialInterest").GetProperty("present").GetBoolean()));
    }
}
