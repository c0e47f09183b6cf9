using System.Net;
using System.Xml.Linq;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Tests.Operations.Paths;

public sealed class PathTests(PostgresServer postgres)
{
    [Fact]
    public async Task Low_dopamine_is_a_disputed_hop()
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        var hop = Assert.Single((await client.Json("/v1/mechanisms/paths?from=low-dopamine&to=restless-legs-syndrome&maxHops=1")).Items("data"))
            .Items("hops").Single();
        Assert.Equal(("CLM0016", "disputed"), (hop.At("claim", "id"), hop.At("status")));
        var told = (await client.Json("/v1/mechanisms/K1")).Items("hops").Single(h => h.At("claim", "id") == "CLM0016");
        Assert.Equal("disputed", told.At("status"));
    }

    [Fact]
    public async Task Paths_are_chains_shortest_first_and_name_their_weakest_hop()
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        var answer = await client.Json("/v1/mechanisms/paths?from=vitamin-b12&to=restless-legs-syndrome&maxHops=8&maxPaths=50");
        var statuses = Vocabulary.Get("hop-statuses");
        var paths = answer.Items("data").ToArray();
        Assert.NotEmpty(paths);
        Assert.Equal(paths.Select(p => p.GetProperty("length").GetInt32()).Order(), paths.Select(p => p.GetProperty("length").GetInt32()));
        Assert.Equal(paths.Length, paths.Select(p => string.Join(' ', p.Items("hops").Select(h => h.At("subject", "id") + h.At("object", "id")))).Distinct().Count());
        foreach (var hops in paths.Select(p => p.Items("hops").ToArray()))
        {
            Assert.InRange(hops.Length, 1, 8);
            Assert.Equal(hops.Skip(1).Select(h => h.At("subject", "id")), hops.SkipLast(1).Select(h => h.At("object", "id")));
        }
        Assert.All(paths, p => Assert.Equal(p.Items("hops").Max(h => statuses.RankOf(h.At("status"))), statuses.RankOf(p.At("weakestHop", "status"))));
    }

    [Fact]
    public async Task Every_hop_is_a_statement_of_its_claim()
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        foreach (var hop in (await client.Json("/v1/mechanisms/paths?from=magnesium&to=muscle-cramps&maxPaths=50")).Items("data").SelectMany(p => p.Items("hops")))
        {
            var claim = await client.Json(hop.At("claim", "href"));
            Assert.Contains(claim.Items("statements"), s => s.At("subject", "id") == hop.At("subject", "id")
                && s.At("predicate") == hop.At("predicate") && s.At("object", "id") == hop.At("object", "id"));
        }
    }

    [Theory]
    [InlineData("/v1/nutrients/magnesium/neighbourhood")]
    [InlineData("/v1/conditions/restless-legs-syndrome/neighbourhood?depth=3")]
    [InlineData("/v1/concepts/dopamine/neighbourhood?depth=2")]
    public async Task Neighbourhoods_are_closed_graphs(string address)
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        var graph = await client.Json(address);
        var nodes = graph.Items("nodes").Select(n => n.At("id")).ToArray();
        var edges = graph.Items("data").ToArray();
        Assert.Equal(graph.At("about", "id"), nodes[0]);
        Assert.Equal(nodes.Length, nodes.Distinct().Count());
        Assert.NotEmpty(edges);
        Assert.Equal(edges.Length, edges.Select(e => e.At("id")).Distinct().Count());
        Assert.All(edges, e => Assert.True(nodes.Contains(e.At("source")) && nodes.Contains(e.At("target"))));
    }

    [Theory]
    [InlineData("/v1/mechanisms/paths?from=iron&to=restless-legs-syndrome")]
    [InlineData("/v1/concepts/dopamine/neighbourhood?depth=2")]
    public async Task Graphs_can_be_looked_at(string address)
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("application/graphml+xml");
        using var drawn = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal("application/graphml+xml", drawn.Content.Headers.ContentType!.MediaType);
        var graph = XDocument.Parse(await drawn.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;
        XName Of(string name) => XName.Get(name, "http://graphml.graphdrawing.org/xmlns");
        var nodes = graph.Descendants(Of("node")).Select(n => n.Attribute("id")!.Value).ToHashSet();
        Assert.NotEmpty(nodes);
        Assert.All(graph.Descendants(Of("edge")), e => Assert.True(nodes.Contains(e.Attribute("source")!.Value) && nodes.Contains(e.Attribute("target")!.Value)));

        using var text = await client.GetAsync($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}format=mermaid", TestContext.Current.CancellationToken);
        Assert.Equal("text/vnd.mermaid", text.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("flowchart LR\n  n1[\"", await text.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/v1/mechanisms/paths?from=iron&to=iron", HttpStatusCode.BadRequest, "differ")]
    [InlineData("/v1/mechanisms/paths?from=iron", HttpStatusCode.BadRequest, "required")]
    [InlineData("/v1/mechanisms/paths?from=iron&to=dopamine&maxHops=9", HttpStatusCode.BadRequest, "between 1 and 8")]
    [InlineData("/v1/mechanisms/paths?from=iron&to=dopamine&maxHops=0", HttpStatusCode.BadRequest, "between 1 and 8")]
    [InlineData("/v1/mechanisms/paths?from=iron&to=nothing-here", HttpStatusCode.NotFound, "nothing-here")]
    [InlineData("/v1/mechanisms/paths?from=iron&to=dopamine&format=csv", HttpStatusCode.BadRequest, "mermaid")]
    [InlineData("/v1/concepts/dopamine/neighbourhood?depth=4", HttpStatusCode.BadRequest, "between 1 and 3")]
    [InlineData("/v1/concepts/nothing-here/neighbourhood", HttpStatusCode.NotFound, "nothing-here")]
    [InlineData("/v1/concepts/iron/neighbourhood", HttpStatusCode.NotFound, "iron")]
    public async Task Bad_input_is_refused_with_the_range(string address, HttpStatusCode expected, string detail)
    {
        var problem = await (await TestService.SharedAsync(postgres)).Client.Json(address, expected);
        Assert.Contains(detail, problem.At("detail"), StringComparison.Ordinal);
    }
}
