using KnowledgeApi.Tests.Platform.Lists;

namespace KnowledgeApi.Tests.Collections.Nutrients;

public sealed class NutrientTests(PostgresServer postgres)
{
    [Fact]
    public async Task A_form_says_how_its_amounts_count()
    {
        var folate = await (await TestService.SharedAsync(postgres)).Json("/v1/nutrients/folate");
        var factor = Assert.Single(folate.Items("forms").Single(f => f.Id() == "folic-acid").Items("activity"), a => a.At("food") == "empty-stomach");
        Assert.Equal((1m, "ug", 2m, "ug-dfe"), (factor.GetProperty("fromAmount").GetDecimal(), factor.At("fromUnit"), factor.GetProperty("toAmount").GetDecimal(), factor.At("toUnit")));
    }

    [Fact]
    public async Task What_it_belongs_to_is_linked_and_answers()
    {
        var service = await TestService.SharedAsync(postgres);
        var parent = Assert.Single((await service.Json("/v1/nutrients/folate")).Items("parents"));
        Assert.Equal(parent.At("label"), (await service.Json(parent.At("href"))).At("name"));
    }

    [Fact]
    public async Task Kinds_part_the_list() => await FilterValues.Choose(await TestService.SharedAsync(postgres), "/v1/nutrients", "kind", n => [n.At("kind")]);
}
