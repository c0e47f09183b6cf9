using System.Net;

namespace KnowledgeApi.Tests.Collections.Disagreements;

public sealed class DisagreementTests(PostgresServer postgres)
{
    [Fact]
    public async Task The_78_percent_stand_beside_the_pooled_result_that_includes_the_same_trial()
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        var found = Assert.Single(await client.All("/v1/disagreements?claim=CLM0225&nutrient=magnesium&condition=nocturnal-leg-cramps"));
        Assert.True(found.At("status") is "open" or "explained");
        var members = found.Items("members").ToDictionary(m => m.At("id"));
        Assert.Equal("for", members["CLM0225"].At("position"));
        var share = members["ST003-R6"].GetProperty("result");
        Assert.Equal((78m, 54m), (share.GetProperty("interventionValue").GetDecimal(), share.GetProperty("comparatorValue").GetDecimal()));
        Assert.Equal("against", members["ST002-R1"].At("position"));
        Assert.Equal(-9.59m, members["ST002-R1"].GetProperty("result").GetProperty("estimate").GetDecimal());
        Assert.Contains("B-032", found.Items("corrections").Select(c => c.GetString()));
    }

    [Fact]
    public async Task Best_vitamin_and_not_directly_linked_both_appear_with_type_and_explanation()
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        var found = Assert.Single(await client.All("/v1/disagreements?claim=CLM0152&condition=restless-legs-syndrome&type=claim-vs-source"));
        var members = found.Items("members").ToDictionary(m => m.At("id"));
        Assert.Equal(("for", "against"), (members["CLM0152"].At("position"), members["CLM0185"].At("position")));
        Assert.Equal(("for", "against"), (members["sedorum-b12-rls-p2"].At("position"), members["sedorum-b12-rls-p25"].At("position")));
        Assert.Equal("sedorum-b12-rls", members["sedorum-b12-rls-p25"].At("item", "id"));
        Assert.NotEmpty(found.At("explanation"));
        Assert.NotEmpty(found.At("wouldResolve"));
    }

    [Fact]
    public async Task Members_that_are_claims_lead_to_claims_that_lead_back()
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        foreach (var one in await client.All("/v1/disagreements"))
        {
            foreach (var member in one.Items("members").Where(m => m.At("kind") == "claim"))
            {
                var claim = await client.Json(member.At("item", "href"));
                Assert.Contains(await client.All(claim.At("links", "disagreements")), d => d.At("id") == one.At("id"));
                Assert.Equal(claim.At("assessment", "verdict"), member.At("verdict"));
            }
        }
    }

    [Theory]
    [InlineData("status=open")]
    [InlineData("type=magnitude")]
    [InlineData("study=ST002")]
    [InlineData("source=sedorum-b12-rls")]
    [InlineData("correction=B-042")]
    [InlineData("nutrient=magnesium&condition=muscle-cramps&includeDescendants=true")]
    [InlineData("q=leg+cramp")]
    public async Task Filters_narrow_the_list(string filter)
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        Assert.InRange((await client.All($"/v1/disagreements?{filter}")).Count, 1, (await client.All("/v1/disagreements")).Count - 1);
    }

    [Theory]
    [InlineData("/v1/disagreements/DIS999", HttpStatusCode.NotFound)]
    [InlineData("/v1/conclusions/CON999", HttpStatusCode.NotFound)]
    [InlineData("/v1/disagreements?type=quarrel", HttpStatusCode.BadRequest)]
    [InlineData("/v1/disagreements?includeDescendants=true", HttpStatusCode.BadRequest)]
    public async Task Bad_input_is_refused(string address, HttpStatusCode expected) =>
        await (await TestService.SharedAsync(postgres)).Client.Json(address, expected);
}
