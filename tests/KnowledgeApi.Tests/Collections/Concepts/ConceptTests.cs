namespace KnowledgeApi.Tests.Collections.Concepts;

public sealed class ConceptTests(PostgresServer postgres)
{
    [Fact]
    public async Task A_product_says_what_is_in_it_and_where_that_is_read()
    {
        var composition = (await (await TestService.SharedAsync(postgres)).Json("/v1/concepts/activemg")).Items("composition").ToArray();
        Assert.NotEmpty(composition);
        Assert.All(composition, i => Assert.NotEmpty(i.Items("passages")));
        Assert.All(composition.Where(i => i.TryGetProperty("amount", out _)), i => Assert.NotNull(i.Text("unit") ?? i.Text("basis")));
        Assert.All(composition.Where(i => i.GetProperty("excluded").GetBoolean()), i => Assert.False(i.TryGetProperty("amount", out _)));
    }

    [Fact]
    public async Task Narrower_concepts_name_the_broader_one()
    {
        var service = await TestService.SharedAsync(postgres);
        var all = await service.All("/v1/concepts");
        var broader = all.SelectMany(c => c.Items("parents")).Where(p => p.At("kind") == "concept").Select(p => p.Id()).Distinct().ToArray();
        Assert.NotEmpty(broader);
        foreach (var parent in broader)
            Assert.Equal(all.Where(c => c.Items("parents").Any(p => p.Id() == parent)).Select(c => c.Id()), await service.AllIds($"/v1/concepts?parent={parent}"));
    }
}
