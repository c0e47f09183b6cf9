using System.Net;

namespace KnowledgeApi.Tests.Platform.Lists;

public sealed class FacetTests(PostgresServer postgres)
{
    [Theory]
    [InlineData("claims", "kind,predicate,polarity,verdict,certainty,agentType,reviewed,nutrient,condition,concept,source")]
    [InlineData("studies", "design,year,direction,verification,standing,nutrient,condition,concept")]
    [InlineData("dosages", "purpose,verification,unit,basis,food,nutrient,condition,source")]
    [InlineData("mechanisms", "nutrient,condition,through,source")]
    [InlineData("nutrients", "kind")]
    [InlineData("conditions", "kind,parent")]
    [InlineData("concepts", "kind")]
    [InlineData("sources", "kind,standing,publisher")]
    [InlineData("vocabularies", "ordered")]
    [InlineData("releases", "contract")]
    [InlineData("reference-intakes", "authority,kind,sex,status,basis,nutrient")]
    [InlineData("disagreements", "type,status,nutrient,condition,source")]
    [InlineData("conclusions", "relation,finding,certainty,nutrient,condition")]
    [InlineData("changes", "collection,change")]
    public async Task Every_list_can_be_counted(string list, string facets)
    {
        var page = await (await TestService.SharedAsync(postgres)).Json($"/v1/{list}?limit=1&facets={facets}");
        Assert.Equal(facets.Split(','), page.Items("facets").Select(f => f.At("facet")));
        Assert.All(page.Items("facets"), f => Assert.NotEmpty(f.Items("values")));
    }

    [Theory]
    [InlineData("certainty")]
    [InlineData("verdict")]
    [InlineData("predicate")]
    [InlineData("condition")]
    public async Task Counts_are_of_the_whole_filtered_list(string facet)
    {
        var service = await TestService.SharedAsync(postgres);
        var page = await service.Json($"/v1/claims?nutrient=iron&limit=1&facets={facet}");
        var first = page.GetProperty("facets")[0].GetProperty("values")[0];
        var listed = await service.Json($"/v1/claims?nutrient=iron&{facet}={first.At("value")}&limit=200");
        Assert.NotNull(first.At("label"));
        Assert.Equal(listed.GetProperty("data").GetArrayLength(), first.GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task Unknown_facets_are_named_and_absent_ones_cost_nothing()
    {
        var service = await TestService.SharedAsync(postgres);
        await service.Json("/v1/claims?facets=colour", HttpStatusCode.BadRequest);
        Assert.False((await service.Json("/v1/claims?limit=1")).Has("facets"));
    }
}
