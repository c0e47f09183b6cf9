using System.Net;

namespace KnowledgeApi.Tests.Collections.Claims;

public sealed class ClaimEvidenceTests(PostgresServer postgres)
{
    [Fact]
    public async Task A_claim_shows_what_is_said_what_was_found_and_how_true_the_telling_is()
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        var claim = await client.Json("/v1/claims/CLM0225");
        var said = claim.Items("evidence").First(e => e.At("kind") == "source-statement");
        Assert.Equal(("hotshot-blog-b12-cramps-p6", "overstated"), (said.At("passage", "id"), said.At("fidelity")));
        Assert.NotEmpty(said.At("fidelityReason"));
        Assert.Contains(claim.Items("evidence"), e => e.At("kind") == "study-finding" && e.At("study", "id") == "ST002" && e.Has("result"));
        Assert.NotEmpty(claim.At("assessment", "assessedBy"));
        Assert.False(claim.GetProperty("needsReview").GetBoolean());
    }

    [Fact]
    public async Task Include_delivers_what_the_claim_names()
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        var included = (await client.Json("/v1/claims/CLM0225?include=studies,sources,subject,object")).GetProperty("included");
        Assert.Equal(["ST002", "ST003"], included.Items("studies").Select(s => s.At("id")));
        Assert.Equal(["hotshot-blog-b12-cramps"], included.Items("sources").Select(s => s.At("id")));
        Assert.Equal(["magnesium"], included.Items("nutrients").Select(s => s.At("id")));
        Assert.Equal(["nocturnal-leg-cramps"], included.Items("conditions").Select(s => s.At("id")));
        Assert.Equal((await client.Json("/v1/studies/ST002")).ToString(), included.Items("studies").First().ToString());
        Assert.False((await client.Json("/v1/claims/CLM0225")).Has("included"));
    }

    [Fact]
    public async Task A_list_includes_only_what_was_asked_for()
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        foreach (var claim in (await client.Json("/v1/claims?nutrient=iron&condition=restless-legs-syndrome&include=subject")).Items("data"))
        {
            var included = claim.GetProperty("included");
            Assert.False(included.Has("studies"));
            Assert.Equal(
                claim.Items("statements").Select(s => s.At("subject", "id")).Distinct().Order(),
                included.EnumerateObject().SelectMany(p => p.Value.EnumerateArray()).Select(i => i.At("id")).Order());
        }
    }

    [Theory]
    [InlineData("direction=disputes")]
    [InlineData("supportedBy=vendor")]
    [InlineData("supportedBy=guideline,review")]
    [InlineData("correction=B-042")]
    [InlineData("needsReview=false&polarity=denies")]
    public async Task Filters_narrow_the_list(string filter)
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        Assert.InRange((await client.All($"/v1/claims?{filter}&limit=200")).Count, 1, (await client.All("/v1/claims?limit=200")).Count - 1);
    }

    [Theory]
    [InlineData("/v1/claims/CLM0225?include=everything", HttpStatusCode.BadRequest)]
    [InlineData("/v1/claims?include=studies&limit=51", HttpStatusCode.BadRequest)]
    [InlineData("/v1/claims?supportedBy=nobody", HttpStatusCode.BadRequest)]
    [InlineData("/v1/claims/CLM9999/history", HttpStatusCode.NotFound)]
    public async Task Bad_input_is_refused(string address, HttpStatusCode expected) =>
        await (await TestService.SharedAsync(postgres)).Client.Json(address, expected);
}
