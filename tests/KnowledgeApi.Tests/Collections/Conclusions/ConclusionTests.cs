using KnowledgeApi.Tests.Platform.Lists;

namespace KnowledgeApi.Tests.Collections.Conclusions;

public sealed class ConclusionTests(PostgresServer postgres)
{
    [Fact]
    public async Task It_leans_on_claims_of_its_condition_and_on_a_result_that_is_in_the_study()
    {
        var service = await TestService.SharedAsync(postgres);
        var conclusion = await service.Json("/v1/conclusions/CON001");
        Assert.NotEmpty(conclusion.Items("claims"));
        foreach (var claim in conclusion.Items("claims"))
            Assert.Equal(claim.Id(), (await service.Json(claim.At("href"))).Id());
        var result = conclusion.At("leadingResult", "result", "id");
        Assert.Contains((await service.Json(conclusion.At("leadingResult", "study", "href"))).Items("results"), r => r.Id() == result);
    }

    [Fact]
    public async Task Filters_choose_what_they_name()
    {
        var service = await TestService.SharedAsync(postgres);
        await FilterValues.Choose(service, "/v1/conclusions", "certainty", c => [c.At("assessment", "certainty")]);
        await FilterValues.Choose(service, "/v1/conclusions", "condition", c => [c.At("condition", "id")]);
    }
}
