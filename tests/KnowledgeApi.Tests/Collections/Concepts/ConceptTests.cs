using KnowledgeApi.Tests.Platform.Lists;

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
    public async Task Narrower_concepts_name_the_broader_one() =>
        await FilterValues.Choose(await TestService.SharedAsync(postgres), "/v1/concepts", "parent", c => c.Ids("parents"));
}
