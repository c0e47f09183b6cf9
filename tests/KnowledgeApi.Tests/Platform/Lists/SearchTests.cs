namespace KnowledgeApi.Tests.Platform.Lists;

/// <summary>q finds things by the names that people have for them.</summary>
public sealed class SearchTests(PostgresServer postgres)
{
    [Theory]
    [InlineData("conditions", "RLS", "restless-legs-syndrome")]
    [InlineData("conditions", "rls", "restless-legs-syndrome")]
    [InlineData("conditions", "Willis-Ekbom", "restless-legs-syndrome")]
    [InlineData("conditions", "willis ekbom", "restless-legs-syndrome")]
    [InlineData("conditions", "rstless leg", "")]
    [InlineData("conditions", "restless leg", "restless-legs-syndrome")]
    [InlineData("nutrients", "B9", "folate")]
    [InlineData("nutrients", "b12", "vitamin-b12")]
    [InlineData("nutrients", "magn", "magnesium")]
    [InlineData("nutrients", "citrate", "magnesium")]
    [InlineData("claims", "RLS iron", "CLM0260")]
    [InlineData("studies", "Trotti", "ST009")]
    [InlineData("mechanisms", "dopamine", "K1")]
    [InlineData("dosages", "magnesium citrate", "DOS011")]
    [InlineData("sources", "ActiveMg", "activemg-rls-and-cramps")]
    [InlineData("concepts", "dopamine", "dopamine")]
    [InlineData("vocabularies", "verdicts", "verdicts")]
    public async Task Words_find_it(string collection, string words, string id)
    {
        var service = await TestService.SharedAsync(postgres);
        var found = await service.AllIds($"/v1/{collection}?limit=200&q={Uri.EscapeDataString(words)}");
        if (id.Length == 0)
            Assert.Empty(found);
        else
            Assert.Contains(id, found);
    }

    [Theory]
    [InlineData("MAGNESIUM")]
    [InlineData("magnésium")]
    [InlineData("magne\u0301sium")]
    public async Task Case_and_accents_do_not_matter(string words)
    {
        var service = await TestService.SharedAsync(postgres);
        Assert.Equal(await service.AllIds("/v1/nutrients?q=magnesium"), await service.AllIds($"/v1/nutrients?q={Uri.EscapeDataString(words)}"));
    }

    [Theory]
    [InlineData("iron | zinc")]
    [InlineData("iron & !zinc")]
    [InlineData("iron:*")]
    [InlineData("'iron' <-> \"legs\"")]
    [InlineData("iron\\")]
    [InlineData("%_iron")]
    public async Task Signs_in_the_words_are_no_operators(string words)
    {
        var service = await TestService.SharedAsync(postgres);
        var plain = new string([.. words.Select(c => char.IsLetter(c) ? c : ' ')]).Trim();
        Assert.Equal(
            await service.AllIds($"/v1/claims?limit=200&q={Uri.EscapeDataString(plain)}"), await service.AllIds($"/v1/claims?limit=200&q={Uri.EscapeDataString(words)}"));
    }

    [Fact]
    public async Task Every_item_is_found_by_its_id()
    {
        var service = await TestService.SharedAsync(postgres);
        foreach (var collection in new[] { "nutrients", "conditions", "mechanisms", "dosages", "studies" })
        {
            var id = (await service.AllIds($"/v1/{collection}?limit=5"))[^1];
            Assert.Contains(id, await service.AllIds($"/v1/{collection}?limit=200&q={id}"));
        }
    }
}
