using System.Net;

namespace KnowledgeApi.Tests.Collections.Interactions;

public sealed class InteractionTests(PostgresServer postgres)
{
    [Fact]
    public async Task Every_claim_of_the_kind_is_listed_once_a_partner()
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        var claims = await client.All("/v1/claims?kind=interaction&limit=200");
        var expected = claims.SelectMany(c => c.GetProperty("interaction").Items("other"), (c, other) => $"{c.At("id")}.{other.At("id")}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), (await client.All("/v1/interactions?limit=50")).Select(i => i.At("id")));
        Assert.NotEmpty(claims);
    }

    [Fact]
    public async Task Hours_apart_and_silence_on_severity_are_kept()
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        var iron = await client.Json("/v1/interactions/SAF005.magnesium");
        Assert.Equal(("iron", "magnesium", "separate"), (iron.At("nutrient", "id"), iron.At("other", "id"), iron.At("management")));
        Assert.Equal(3, iron.GetProperty("separation").GetProperty("hoursBefore").GetDecimal());
        Assert.False(iron.Has("severity"));
        Assert.Equal("SAF005", iron.At("claim", "id"));
    }

    [Theory]
    [InlineData("other=warfarin", "other", "warfarin")]
    [InlineData("nutrient=potassium", "nutrient", "potassium")]
    public async Task Filters_find_the_partner(string filter, string member, string id)
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        var found = await client.All($"/v1/interactions?{filter}");
        Assert.NotEmpty(found);
        Assert.All(found, i => Assert.Equal(id, i.At(member, "id")));
    }

    [Theory]
    [InlineData("/v1/interactions/SAF005", HttpStatusCode.NotFound)]
    [InlineData("/v1/interactions?severity=deadly", HttpStatusCode.BadRequest)]
    [InlineData("/v1/studies?stance=for", HttpStatusCode.BadRequest)]
    public async Task Bad_input_is_refused(string address, HttpStatusCode expected) =>
        await (await TestService.SharedAsync(postgres)).Client.Json(address, expected);
}
