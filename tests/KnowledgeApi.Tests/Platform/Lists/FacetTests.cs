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
        var page = await Asking.GetAsync(postgres, $"/v1/{list}?limit=1&facets={facets}");
        Assert.Equal(facets.Split(','), page["facets"]!.AsArray().Select(f => (string)f!["facet"]!));
        Assert.All(page["facets"]!.AsArray(), f => Assert.NotEmpty(f!["values"]!.AsArray()));
    }

    [Theory]
    [InlineData("certainty")]
    [InlineData("verdict")]
    [InlineData("predicate")]
    [InlineData("condition")]
    public async Task Counts_are_of_the_whole_filtered_list(string facet)
    {
        var page = await Asking.GetAsync(postgres, $"/v1/claims?nutrient=iron&limit=1&facets={facet}");
        var first = page["facets"]![0]!["values"]![0]!;
        var listed = await Asking.GetAsync(postgres, $"/v1/claims?nutrient=iron&{facet}={first["value"]}&limit=200");
        Assert.NotNull(first["label"]);
        Assert.Equal(listed["data"]!.AsArray().Count, (int)first["count"]!);
    }

    [Fact]
    public async Task Unknown_facets_are_named_and_absent_ones_cost_nothing()
    {
        await Asking.GetAsync(postgres, "/v1/claims?facets=colour", HttpStatusCode.BadRequest);
        Assert.Null((await Asking.GetAsync(postgres, "/v1/claims?limit=1"))["facets"]);
    }
}
