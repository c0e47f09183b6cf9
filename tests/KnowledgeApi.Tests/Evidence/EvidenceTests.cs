using System.Net;
using KnowledgeApi.Tests.Database;
using KnowledgeApi.Tests.Http;
using KnowledgeApi.Vocabularies;

namespace KnowledgeApi.Tests.Evidence;

public sealed class EvidenceTests(PostgresServer postgres)
{
    [Fact]
    public async Task Iron_is_the_top_row_for_restless_legs_and_says_for_whom()
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        var top = (await client.Json("/v1/conditions/restless-legs-syndrome/evidence")).Items("data").First();
        Assert.Equal("iron", top.At("nutrient", "id"));
        Assert.Equal(("supported", "moderate", "present"), (top.At("verdict"), top.At("certainty"), top.At("effect")));
        Assert.Equal(-3.78m, top.GetProperty("bestResult").GetProperty("result").GetProperty("estimate").GetDecimal());
        var applicability = top.GetProperty("applicability");
        Assert.Equal("any", applicability.At("rule"));
        Assert.Equal(
            [("serum-ferritin", "at-most", 75m, "ng/mL"), ("transferrin-saturation", "less-than", 20m, "percent")],
            applicability.Items("criteria").Select(c => (c.At("marker", "id"), c.At("comparator"), c.GetProperty("value").GetDecimal(), c.At("unit"))));
        Assert.Equal(["ST010", "ST012"], applicability.Items("studies").Select(s => s.At("id")));
    }

    [Fact]
    public async Task Rows_stand_by_certainty_and_no_seller_stands_before_a_study()
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        var certainties = Vocabulary.Of("certainties");
        var voices = Vocabulary.Of("voices");
        foreach (var condition in new[] { "restless-legs-syndrome", "muscle-cramps", "nocturnal-leg-cramps" })
        {
            var rows = (await client.Json($"/v1/conditions/{condition}/evidence?includeDescendants=true")).Items("data").ToArray();
            Assert.Equal(rows.Select(r => certainties.RankOf(r.At("certainty"))).Order(), rows.Select(r => certainties.RankOf(r.At("certainty"))));
            foreach (var row in rows)
            {
                var said = row.Items("saidBy").Select(v => voices.RankOf(v.At("voice"))).ToArray();
                Assert.Equal(said.Order(), said);
                if (row.At("certainty") is not "very-low")
                    Assert.True(row.GetProperty("studies").GetProperty("total").GetProperty("count").GetInt32() > 0, row.ToString());
            }
        }
    }

    [Theory]
    [InlineData("minCertainty=moderate", "moderate", null)]
    [InlineData("verdict=refuted,contradicted&includeDescendants=true", null, "nocturnal-leg-cramps")]
    [InlineData("population=older+adults&includeDescendants=true", null, "nocturnal-leg-cramps")]
    public async Task Filters_narrow_the_rows(string filter, string? certainty, string? condition)
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        var all = (await client.Json("/v1/conditions/muscle-cramps/evidence?includeDescendants=true")).Items("data").Count();
        var rows = (await client.Json($"/v1/conditions/muscle-cramps/evidence?{filter}")).Items("data").ToArray();
        Assert.InRange(rows.Length, 1, all - 1);
        Assert.All(rows, r => Assert.True(certainty is null || r.At("certainty") == certainty));
        Assert.True(condition is null || rows.Any(r => r.At("condition", "id") == condition));
    }

    [Theory]
    [InlineData("/v1/conditions/nothing-here/evidence", HttpStatusCode.NotFound)]
    [InlineData("/v1/nutrients/nothing-here/evidence", HttpStatusCode.NotFound)]
    [InlineData("/v1/conditions/muscle-cramps/evidence?minCertainty=certain", HttpStatusCode.BadRequest)]
    [InlineData("/v1/conditions/muscle-cramps/evidence?verdict=good", HttpStatusCode.BadRequest)]
    [InlineData("/v1/conditions/muscle-cramps/evidence?population=-", HttpStatusCode.BadRequest)]
    [InlineData("/v1/conditions/muscle-cramps/evidence?limit=0", HttpStatusCode.BadRequest)]
    public async Task Bad_input_is_refused(string address, HttpStatusCode expected) =>
        await (await TestService.SharedAsync(postgres)).Client.Json(address, expected);
}
