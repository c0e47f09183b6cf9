using System.Text.Json;

namespace KnowledgeApi.Tests.Collections.Claims;

/// <summary>Claims about something come with the best evidence first, whichever way the list is narrowed and read.</summary>
public sealed class ClaimOrderTests(PostgresServer postgres)
{
    internal static readonly string[] Certainties = ["high", "moderate", "low", "very-low", "not-rated"];

    [Theory]
    [InlineData("condition=restless-legs-syndrome")]
    [InlineData("nutrient=iron")]
    [InlineData("nutrient=iron&condition=restless-legs-syndrome")]
    [InlineData("nutrient=iron,magnesium")]
    [InlineData("condition=muscle-cramps&includeDescendants=true")]
    [InlineData("condition=restless-legs-syndrome&kind=efficacy")]
    [InlineData("condition=restless-legs-syndrome&q=iron")]
    [InlineData("sort=certainty")]
    public async Task Best_evidence_comes_first(string narrowed)
    {
        var service = await TestService.SharedAsync(postgres);
        var whole = (await service.Json($"/v1/claims?{narrowed}&limit=200")).Items("data").ToList();
        Assert.True(whole.Count > 1, "one claim has no order");
        Assert.Equal(whole.OrderBy(Place).ThenBy(Answers.Id, StringComparer.Ordinal).Select(c => c.At("id")), whole.Select(c => c.At("id")));
        var ids = whole.ConvertAll(c => c.At("id"));
        Assert.Equal(ids, await service.AllIds($"/v1/claims?{narrowed}&limit=3"));
        Assert.Equal(ids.Order(StringComparer.Ordinal), (await service.AllIds($"/v1/claims?{narrowed.Replace("sort=certainty", "", StringComparison.Ordinal)}&sort=id&limit=200")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task List_of_nothing_in_particular_is_in_order_of_ids()
    {
        var ids = await (await TestService.SharedAsync(postgres)).AllIds("/v1/claims?limit=200");
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public async Task Cursor_belongs_to_the_order_of_its_list()
    {
        var service = await TestService.SharedAsync(postgres);
        var cursor = (await service.Json("/v1/claims?condition=restless-legs-syndrome&limit=2&sort=id")).At("page", "next");
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, (await service.Client.GetAsync($"/v1/claims?condition=restless-legs-syndrome&limit=2&cursor={cursor}", Answers.Cancelled)).StatusCode);
        var usual = (await service.Json("/v1/claims?condition=restless-legs-syndrome&limit=2")).At("page", "next");
        Assert.Equal(
            (await service.Json($"/v1/claims?condition=restless-legs-syndrome&limit=2&cursor={usual}")).Ids("data"),
            (await service.Json($"/v1/claims?condition=restless-legs-syndrome&limit=2&sort=certainty&cursor={usual}")).Ids("data"));
    }

    /// <summary>The more certain first, then what more studies have tested.</summary>
    internal static int Place(JsonElement claim) =>
        (1000 * Array.IndexOf(Certainties, claim.At("assessment", "certainty"))) - claim.Items("evidence").Where(e => e.Has("study")).Select(e => e.At("study", "id")).Distinct().Count();
}
