namespace KnowledgeApi.Tests.Collections.Outcomes;

public sealed class OutcomeTests(PostgresServer postgres)
{
    [Fact]
    public async Task Harms_are_better_where_they_are_fewer()
    {
        var harms = await (await TestService.SharedAsync(postgres)).All("/v1/outcomes?role=harm");
        Assert.NotEmpty(harms);
        Assert.All(harms, o => Assert.Equal(("harm", "lower"), (o.At("role"), o.At("better"))));
    }

    [Fact]
    public async Task Those_of_a_condition_name_it()
    {
        var service = await TestService.SharedAsync(postgres);
        var all = await service.All("/v1/outcomes");
        var conditions = all.Where(o => o.TryGetProperty("condition", out _)).Select(o => o.At("condition", "id")).Distinct().ToArray();
        Assert.NotEmpty(conditions);
        foreach (var condition in conditions)
            Assert.Equal(all.Where(o => o.TryGetProperty("condition", out var c) && c.Id() == condition).Select(o => o.Id()), await service.AllIds($"/v1/outcomes?condition={condition}"));
    }
}
