namespace KnowledgeApi.Tests.Collections.Conditions;

public sealed class ConditionTests(PostgresServer postgres)
{
    [Fact]
    public async Task Codes_of_terminologies_stand_with_their_scheme()
    {
        var condition = await (await TestService.SharedAsync(postgres)).Json("/v1/conditions/restless-legs-syndrome");
        Assert.Equal("G25.81", Assert.Single(condition.Items("codes"), c => c.At("scheme") == "icd-10-cm").At("value"));
    }

    [Fact]
    public async Task Descendants_are_children_with_theirs()
    {
        var service = await TestService.SharedAsync(postgres);
        var parents = (await service.All("/v1/conditions")).ToDictionary(c => c.Id(), c => c.Items("parents").Select(p => p.Id()).ToArray());
        bool IsBelow(string id, string ancestor) => parents.GetValueOrDefault(id, []).Any(p => p == ancestor || IsBelow(p, ancestor));
        foreach (var ancestor in parents.Keys)
        {
            Assert.Equal(parents.Keys.Where(c => parents[c].Contains(ancestor)).Order(StringComparer.Ordinal), (await service.AllIds($"/v1/conditions?parent={ancestor}")).Order(StringComparer.Ordinal));
            Assert.Equal(parents.Keys.Where(c => IsBelow(c, ancestor)).Order(StringComparer.Ordinal),
                (await service.AllIds($"/v1/conditions?parent={ancestor}&includeDescendants=true")).Where(c => c != ancestor).Order(StringComparer.Ordinal));
        }
    }
}
