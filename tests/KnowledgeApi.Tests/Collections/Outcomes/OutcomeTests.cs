using KnowledgeApi.Tests.Platform.Lists;

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
    public async Task Those_of_a_condition_name_it() =>
        await FilterValues.Choose(await TestService.SharedAsync(postgres), "/v1/outcomes", "condition", o => o.Member("condition") is { } condition ? [condition.Id()] : []);
}
