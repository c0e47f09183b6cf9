namespace KnowledgeApi.Tests.Platform.Lists;

/// <summary>How filters and their values go together.</summary>
public sealed class FilterLogicTests(PostgresServer postgres)
{
    [Fact]
    public async Task Filters_are_and_and_their_values_or()
    {
        var service = await TestService.SharedAsync(postgres);
        var iron = await service.AllIds("/v1/claims?nutrient=iron&limit=200");
        var legs = await service.AllIds("/v1/claims?condition=restless-legs-syndrome&limit=200");
        Assert.Equal(iron.Intersect(legs), await service.AllIds("/v1/claims?nutrient=iron&condition=restless-legs-syndrome&limit=200"));
        var zinc = await service.AllIds("/v1/claims?nutrient=zinc&limit=200");
        Assert.Equal(iron.Union(zinc).Order(StringComparer.Ordinal), await service.AllIds("/v1/claims?nutrient=iron,zinc&sort=id&limit=200"));
    }

    [Fact]
    public async Task Descendants_widen_what_a_condition_finds()
    {
        var service = await TestService.SharedAsync(postgres);
        Assert.Equal(5, (await service.AllIds("/v1/conditions?parent=muscle-cramps")).Count);
        Assert.Contains("restless-legs-syndrome", await service.AllIds("/v1/conditions?parent=sleep-wake-disorder&includeDescendants=true"));
        Assert.Contains("sleep-wake-disorder", await service.AllIds("/v1/conditions?parent=sleep-wake-disorder&includeDescendants=true"));
        Assert.DoesNotContain("restless-legs-syndrome", await service.AllIds("/v1/conditions?parent=sleep-wake-disorder"));
        foreach (var list in new[] { "claims", "studies", "dosages" })
        {
            var near = await service.AllIds($"/v1/{list}?condition=muscle-cramps&limit=200");
            var all = await service.AllIds($"/v1/{list}?condition=muscle-cramps&includeDescendants=true&limit=200");
            Assert.ProperSuperset(near.ToHashSet(), all.ToHashSet());
            Assert.Superset((await service.AllIds($"/v1/{list}?condition=nocturnal-leg-cramps&limit=200")).ToHashSet(), all.ToHashSet());
        }
    }

    [Fact]
    public async Task Batch_fetches_the_named_items_that_exist()
    {
        var service = await TestService.SharedAsync(postgres);
        Assert.Equal(["CLM0001", "CLM0260"], await service.AllIds("/v1/claims?id=CLM0260,NOPE,CLM0001,CLM0260"));
        var known = await service.AllIds("/v1/claims?limit=200&sort=id");
        var hundred = known.Concat(Enumerable.Range(1, 100).Select(n => $"NOPE{n}")).Take(100);
        Assert.Equal(known.Take(100), await service.AllIds($"/v1/claims?sort=id&limit=200&id={string.Join(',', hundred)}"));
        Assert.Equal(["CLM0260"], await service.AllIds("/v1/claims?id=CLM0260,CLM0001&kind=efficacy"));
    }
}
