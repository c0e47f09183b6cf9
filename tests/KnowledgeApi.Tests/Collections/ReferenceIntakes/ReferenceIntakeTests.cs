using System.Net;
using System.Text.Json;

namespace KnowledgeApi.Tests.Collections.ReferenceIntakes;

public sealed class ReferenceIntakeTests(PostgresServer postgres)
{
    [Theory]
    [InlineData("nutrient=magnesium&kind=ul&sex=female&ageYears=40&pregnant=false&lactating=false", "efsa-magnesium-ul-adult nasem-magnesium-ul-19-50y")]
    [InlineData("nutrient=iron&kind=rda&ageYears=25&pregnant=true", "nasem-iron-rda-pregnancy-19-30y")]
    [InlineData("nutrient=vitamin-b6&authority=efsa&kind=ul&ageYears=30", "efsa-vitamin-b6-ul-adult efsa-vitamin-b6-ul-adult-2018")]
    [InlineData("nutrient=vitamin-b6&authority=efsa&kind=ul&ageYears=30&current=true", "efsa-vitamin-b6-ul-adult")]
    [InlineData("nutrient=vitamin-b12&kind=ul&status=not-set", "nasem-vitamin-b12-ul-all")]
    [InlineData("nutrient=potassium&kind=ai&sex=male&ageYears=30&authority=nasem", "nasem-potassium-ai-male-19-30y nasem-potassium-ai-male-19-30y-2005")]
    public async Task Filters_choose_rows(string query, string ids) =>
        Assert.Equal(ids.Split(' '), (await Get($"/v1/reference-intakes?{query}&limit=200")).Ids("data")
            .Where(i => !i.Contains("pregnancy-1", StringComparison.Ordinal) || ids.Contains(i, StringComparison.Ordinal)));

    [Fact]
    public async Task Values_stand_as_given_with_the_normalised_one_beside()
    {
        var phosphorus = await Get("/v1/reference-intakes/nasem-phosphorus-ul-19-50y");
        Assert.Equal(4m, phosphorus.GetProperty("value").GetDecimal());
        Assert.Equal("g", phosphorus.At("unit"));
        Assert.Equal(4000m, phosphorus.GetProperty("normalised").GetProperty("value").GetDecimal());
        Assert.Equal("14.0", (await Get("/v1/reference-intakes/efsa-zinc-pri-men-from-18y-phytate-900")).GetProperty("value").GetRawText());
    }

    [Fact]
    public async Task Nutrients_lead_to_their_intakes()
    {
        var nutrient = await Get("/v1/nutrients/magnesium");
        Assert.NotEmpty((await Get(nutrient.At("links", "referenceIntakes"))).Items("data"));
    }

    [Fact]
    public async Task Dosages_carry_the_verdicts_for_an_adult()
    {
        var limits = (await Get("/v1/dosages/DOS008")).Items("limits").ToList();
        Assert.Equal("within", limits.Single(l => l.At("authority") == "nasem").At("verdict"));
        Assert.Equal("above-limit", limits.Single(l => l.At("authority") == "efsa").At("verdict"));
        Assert.Empty((await Get("/v1/dosages/DOS021")).Items("limits"));
    }

    [Fact]
    public async Task Ages_are_checked()
    {
        var service = await TestService.SharedAsync(postgres);
        using var answer = await service.Client.GetAsync("/v1/reference-intakes?ageYears=121", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private async Task<JsonElement> Get(string path) => await (await TestService.SharedAsync(postgres)).Json(path);
}
