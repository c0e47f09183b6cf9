using KnowledgeApi.Tests.Platform.Lists;

namespace KnowledgeApi.Tests.Collections.Mechanisms;

public sealed class MechanismTests(PostgresServer postgres)
{
    [Fact]
    public async Task A_chain_is_as_sure_as_its_weakest_hop()
    {
        var service = await TestService.SharedAsync(postgres);
        var mechanisms = await service.All("/v1/mechanisms");
        Assert.NotEmpty(mechanisms);
        // The statuses stand from the best shown to the least in their vocabulary.
        var ranks = (await service.Json("/v1/vocabularies/hop-statuses")).Items("terms").Select((t, n) => (Code: t.At("code"), n)).ToDictionary(t => t.Code, t => t.n);
        Assert.All(mechanisms, m =>
        {
            var weakest = m.GetProperty("weakestHop");
            Assert.Contains(m.Items("hops"), h => h.At("claim", "id") == weakest.At("claim", "id"));
            Assert.Equal(m.Items("hops").Max(h => ranks[h.At("status")]), ranks[weakest.At("status")]);
        });
    }

    [Fact]
    public async Task It_is_found_by_every_claim_of_its_hops() =>
        await FilterValues.Choose(await TestService.SharedAsync(postgres), "/v1/mechanisms", "claim", m => m.Items("hops").Select(h => h.At("claim", "id")));
}
