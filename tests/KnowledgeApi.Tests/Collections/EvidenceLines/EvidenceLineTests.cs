using System.Net;
using KnowledgeApi.Publishing;
using KnowledgeApi.Tests.Platform.Lists;
using KnowledgeApi.Tests.Publishing;

namespace KnowledgeApi.Tests.Collections.EvidenceLines;

public sealed class EvidenceLineTests(PostgresServer postgres)
{
    [Fact]
    public async Task A_line_has_an_address_with_its_claim_and_what_rests_on_it()
    {
        var service = await TestService.SharedAsync(postgres);
        var line = await service.Json("/v1/evidence-lines/EL01338");
        Assert.Equal(("CLM0260", "study-finding", "ST009"), (line.At("claim", "id"), line.At("kind"), line.At("study", "id")));
        Assert.Equal(["CON001"], line.Ids("conclusions"));
        Assert.Contains("CON001", await service.AllIds(line.At("links", "evidence")));
        Assert.Contains("EL01338", await service.AllIds(line.At("links", "evidenceLines")));
        Assert.False(line.GetProperty("needsReview").GetBoolean());
    }

    /// <summary>The claims that list a row among the evidence behind it are the claims whose rows are asked for.</summary>
    [Fact]
    public async Task Rows_of_a_claim_are_those_it_stands_behind()
    {
        var service = await TestService.SharedAsync(postgres);
        var rows = await service.AllIds("/v1/evidence?claim=CLM0225");
        Assert.NotEmpty(rows);
        foreach (var row in rows)
            Assert.Contains("CLM0225", await service.AllIds($"/v1/claims?evidence={row}"));
        Assert.Empty(await service.AllIds("/v1/evidence?claim=CLM9999"));
    }

    [Fact]
    public async Task Every_claim_shows_its_lines_as_they_show_themselves()
    {
        var service = await TestService.SharedAsync(postgres);
        var lines = (await service.All("/v1/evidence-lines?limit=200")).ToDictionary(Answers.Id);
        var shown = (await service.All("/v1/claims?limit=200")).SelectMany(c => c.Items("evidence"), (claim, line) => (Claim: claim.Id(), Line: line)).ToArray();
        Assert.Equal(lines.Keys.Order(StringComparer.Ordinal), shown.Select(s => s.Line.Id()).Order(StringComparer.Ordinal));
        foreach (var (claim, line) in shown)
        {
            Assert.Equal(claim, lines[line.Id()].At("claim", "id"));
            Assert.All(line.EnumerateObject(), member => Assert.Equal(member.Value.ToString(), lines[line.Id()].GetProperty(member.Name).ToString()));
        }
    }

    [Fact]
    public async Task Filters_choose_the_lines_that_have_the_value()
    {
        var service = await TestService.SharedAsync(postgres);
        const string List = "/v1/evidence-lines";
        await FilterValues.Choose(service, List, "kind", l => [l.At("kind")]);
        await FilterValues.Choose(service, List, "direction", l => [l.At("direction")]);
        await FilterValues.Choose(service, List, "fidelity", l => l.Text("fidelity") is { } fidelity ? [fidelity] : []);
        await FilterValues.Choose(service, List, "wording", l => l.Text("wording") is { } wording ? [wording] : []);
        await FilterValues.Choose(service, List, "passage", l => l.Has("passage") ? [l.At("passage", "id")] : []);
        await FilterValues.Choose(service, List, "source", l => l.Has("source") ? [l.At("source", "id")] : []);
        await FilterValues.Choose(service, List, "study", l => [.. l.Has("study") ? [l.At("study", "id")] : Array.Empty<string>(), .. l.List("cites").Select(Answers.Id)]);
    }

    [Theory]
    [InlineData("nutrient=iron")]
    [InlineData("condition=restless-legs-syndrome")]
    [InlineData("condition=muscle-cramps&includeDescendants=true")]
    [InlineData("nutrient=magnesium&condition=nocturnal-leg-cramps")]
    public async Task Lines_are_about_what_their_claims_are_about(string question)
    {
        var service = await TestService.SharedAsync(postgres);
        var claims = await service.All($"/v1/claims?{question}&limit=200");
        Assert.NotEmpty(claims);
        Assert.Equal(claims.SelectMany(c => c.Ids("evidence")).Order(StringComparer.Ordinal), await service.AllIds($"/v1/evidence-lines?{question}&limit=200"));
    }

    [Fact]
    public async Task A_line_that_changes_is_a_change_of_its_own_and_one_that_leaves_needs_a_reason()
    {
        await using var tree = SmallTree.Write();
        await using var service = await TestService.StartAsync(postgres, tree.Path);
        var first = (await service.Json("/v1")).Text("release");
        tree.Change("claims", "C1", c => c["evidence"]![1]!["explanation"] = "Far fewer cramps.");
        var second = (await service.PublishAsync(tree.Path)).Release;
        var changes = (await service.All($"/v1/changes?since={first}&release={second}")).ToDictionary(c => $"{c.At("collection")}/{c.Id()}");
        Assert.Equal(["claims/C1", "evidence-lines/EL2"], changes.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("Fewer cramps.", (await service.Json($"/v1/evidence-lines/EL2?release={first}")).At("explanation"));
        Assert.Equal("Far fewer cramps.", (await service.Json($"/v1/evidence-lines/EL2?release={second}")).At("explanation"));

        tree.Change("claims", "C1", c => c["evidence"]!.AsArray().RemoveAt(0));
        var refused = await Assert.ThrowsAsync<PublishException>(() => service.PublishAsync(tree.Path));
        Assert.Contains("EL1: evidence-lines: It is published and no longer in the files", refused.Message, StringComparison.Ordinal);
        tree.Explain("evidence-lines", "EL1");
        var third = (await service.PublishAsync(tree.Path)).Release;
        await service.Json($"/v1/evidence-lines/EL1?release={third}", HttpStatusCode.Gone);
        Assert.Equal(["EL2", "EL3"], await service.AllIds($"/v1/evidence-lines?release={third}"));
        Assert.Equal("C1", (await service.Json($"/v1/evidence-lines/EL1?release={second}")).At("claim", "id"));
    }

    [Fact]
    public async Task A_retraction_calls_for_review_of_the_lines_that_lean_on_it()
    {
        await using var tree = SmallTree.Write();
        await using var service = await TestService.StartAsync(postgres, tree.Path);
        tree.Change("studies", "ST1", s => s["standing"] = "retracted");
        var release = (await service.PublishAsync(tree.Path)).Release;
        Assert.Equal(["EL1", "EL2"], await service.AllIds($"/v1/evidence-lines?needsReview=true&release={release}"));
        Assert.Equal(["EL3"], await service.AllIds($"/v1/evidence-lines?needsReview=false&release={release}"));
        var line = await service.Json($"/v1/evidence-lines/EL2?release={release}");
        Assert.Equal("retracted", Assert.Single(line.Items("reviewReasons")).At("standing"));
    }

    [Theory]
    [InlineData("/v1/evidence-lines/EL99999", HttpStatusCode.NotFound)]
    [InlineData("/v1/evidence-lines?kind=rumour", HttpStatusCode.BadRequest)]
    [InlineData("/v1/evidence-lines?direction=sideways", HttpStatusCode.BadRequest)]
    [InlineData("/v1/evidence-lines?includeDescendants=true", HttpStatusCode.BadRequest)]
    [InlineData("/v1/evidence-lines?verdict=supported", HttpStatusCode.BadRequest)]
    [InlineData("/v1/evidence-lines?claim=CLM9999", HttpStatusCode.OK)]
    public async Task Bad_input_is_refused(string address, HttpStatusCode expected) =>
        await (await TestService.SharedAsync(postgres)).Json(address, expected);
}
