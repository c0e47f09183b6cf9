using System.Net;
using System.Text.Json;

namespace KnowledgeApi.Tests.Operations.Citations;

/// <summary>Whatever the service answers can be cited, by an address that gives the same answer for good.</summary>
public sealed class CiteTests(PostgresServer postgres)
{
    [Theory]
    [InlineData("/v1/claims/CLM0260")]
    [InlineData("/v1/evidence?nutrient=magnesium&condition=muscle-cramps")]
    [InlineData("/v1/studies?q=iron")]
    [InlineData("/v1/conditions/restless-legs-syndrome/evidence?relation=treats")]
    [InlineData("/v1/releases")]
    [InlineData("/v1/search?q=magnesium")]
    [InlineData("/v1")]
    public async Task An_answer_is_cited_by_a_link_that_gives_it(string of)
    {
        var service = await TestService.SharedAsync(postgres);
        var cited = await service.Json($"/v1/cite?of={Uri.EscapeDataString(of)}");
        var release = cited.At("release");
        var link = new Uri(cited.At("url"));
        Assert.Equal(service.Address.Authority, link.Authority);
        Assert.Contains($"release={release}", link.Query, StringComparison.Ordinal);
        Assert.Equal(await Read(service, of), await Read(service, link.PathAndQuery));
        Assert.Equal($"<{link}>; rel=\"cite-as\"", (await service.Client.GetAsync(of, Answers.Cancelled)).Headers.GetValues("Link").Single().Split(", ").Single(l => l.Contains("cite-as", StringComparison.Ordinal)));
        foreach (var style in new[] { "vancouver", "apa" })
        {
            Assert.Contains(cited.At("title"), cited.At(style), StringComparison.Ordinal);
            Assert.Contains($"release {release}", cited.At(style), StringComparison.Ordinal);
            Assert.EndsWith(link.ToString(), cited.At(style), StringComparison.Ordinal);
        }
        var entry = (await service.Json($"/v1/cite?format=csl&of={Uri.EscapeDataString(of)}")).EnumerateArray().Single();
        Assert.Equal(link.ToString(), entry.At("URL"));
        Assert.Equal("dataset", entry.At("type"));
        Assert.Equal(release, entry.At("version"));
    }

    [Fact]
    public async Task An_item_is_cited_by_its_name_and_a_list_by_its_question()
    {
        var service = await TestService.SharedAsync(postgres);
        // What others say is cited as theirs: a publication as our record of it, a claim with our verdict.
        Assert.StartsWith($"Record of “{(await service.Json("/v1/studies/ST009")).At("title")}", await Title(service, "/v1/studies/ST009"), StringComparison.Ordinal);
        var claim = await service.Json("/v1/claims/CLM0260");
        Assert.StartsWith($"Assessment of the claim “{claim.At("text").TrimEnd('.')}”: {claim.At("assessment", "verdict")}", await Title(service, "/v1/claims/CLM0260"), StringComparison.Ordinal);
        Assert.Equal("Evidence (condition: muscle-cramps; nutrient: magnesium)", await Title(service, "/v1/evidence?nutrient=magnesium&condition=muscle-cramps"));
        Assert.Equal("Claims", await Title(service, "/v1/claims?limit=50&format=csv"));
    }

    [Fact]
    public async Task A_release_is_cited_by_an_address_that_exists()
    {
        var service = await TestService.SharedAsync(postgres);
        var cited = await service.Json("/v1/cite");
        Assert.EndsWith($"/v1/releases/{cited.At("release")}", cited.At("url"), StringComparison.Ordinal);
        Assert.Equal(cited.At("checksum"), (await service.Json(new Uri(cited.At("url")).PathAndQuery)).At("checksum"));
        Assert.EndsWith(cited.At("url"), cited.At("vancouver"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/v1/nothing", HttpStatusCode.BadRequest, "invalid-parameter")]
    [InlineData("/v2/claims", HttpStatusCode.BadRequest, "invalid-parameter")]
    [InlineData("claims", HttpStatusCode.BadRequest, "invalid-parameter")]
    [InlineData("/v1/cite?of=/v1/claims", HttpStatusCode.BadRequest, "invalid-parameter")]
    [InlineData("/v1/dose-checks", HttpStatusCode.BadRequest, "invalid-parameter")]
    [InlineData("/v1/releases/2026.1/download/knowledge.zip", HttpStatusCode.BadRequest, "invalid-parameter")]
    [InlineData("/v1/claims?colour=red", HttpStatusCode.BadRequest, "unknown-parameter")]
    [InlineData("/v1/claims?limit=0", HttpStatusCode.BadRequest, "invalid-parameter")]
    [InlineData("/v1/claims?limit=05", HttpStatusCode.BadRequest, "invalid-parameter")]
    [InlineData("/v1/claims?q=%00", HttpStatusCode.BadRequest, "invalid-parameter")]
    [InlineData("/v1/claims?release=1999.1", HttpStatusCode.BadRequest, "invalid-parameter")]
    [InlineData("/v1/claims/CLM9999", HttpStatusCode.NotFound, "not-found")]
    public async Task What_has_no_answer_cannot_be_cited(string of, HttpStatusCode status, string code)
    {
        var service = await TestService.SharedAsync(postgres);
        Assert.Equal(code, (await service.Json($"/v1/cite?of={Uri.EscapeDataString(of)}", status)).At("code"));
    }

    private static async Task<string> Title(TestService service, string of) => (await service.Json($"/v1/cite?of={Uri.EscapeDataString(of)}")).At("title");

    /// <summary>The body without its links, which name the release where the question did.</summary>
    private static async Task<string> Read(TestService service, string address)
    {
        var body = await service.Json(address);
        return JsonSerializer.Serialize(body.EnumerateObject().Where(m => m.Name is not ("links" or "page")).ToDictionary(m => m.Name, m => m.Value));
    }
}
