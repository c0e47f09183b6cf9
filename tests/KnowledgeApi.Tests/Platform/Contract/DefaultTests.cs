using KnowledgeApi.Testing.Contract;

namespace KnowledgeApi.Tests.Platform.Contract;

/// <summary>A default in the contract is what happens without the parameter.</summary>
public sealed class DefaultTests(PostgresServer postgres)
{
    [Theory]
    [InlineData("/v1/search", "/v1/search?q=magnesium", "data")]
    [InlineData("/v1/claims", "/v1/claims?kind=efficacy", "data")]
    [InlineData("/v1/conditions/{id}/evidence", "/v1/conditions/muscle-cramps/evidence?includeDescendants=true", "data")]
    public async Task Without_a_limit_the_default_holds(string path, string question, string items)
    {
        var service = await TestService.SharedAsync(postgres);
        var parameters = Committed.Operations(Committed.Document()).Single(o => o.Path == path).Operation["parameters"]!.AsArray();
        var byDefault = parameters.Single(p => p!.Text("name") == "limit")!["schema"]!["default"]!.GetValue<int>();
        var (without, with) = (await service.Json(question), await service.Json($"{question}&limit={byDefault}"));
        Assert.Equal(with.GetProperty(items).GetRawText(), without.GetProperty(items).GetRawText());
    }

    /// <summary>JSON Schema counts characters; half of each of these is a surrogate.</summary>
    [Fact]
    public async Task As_many_characters_are_taken_as_the_contract_says()
    {
        var service = await TestService.SharedAsync(postgres);
        var longest = string.Concat(Enumerable.Repeat("🙂", 199)) + "a";
        await service.Json($"/v1/claims?q={Uri.EscapeDataString(longest)}");
        using var refused = await service.Client.GetAsync($"/v1/claims?q={Uri.EscapeDataString(longest + "a")}", Answers.Cancelled);
        Assert.Equal(400, (int)refused.StatusCode);
    }
}
