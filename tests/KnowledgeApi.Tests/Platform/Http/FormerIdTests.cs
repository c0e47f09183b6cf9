using System.Net;
using System.Text.Json.Nodes;
using KnowledgeApi.Tests.Publishing;

namespace KnowledgeApi.Tests.Platform.Http;

/// <summary>An id that was given up still leads to what had it.</summary>
public sealed class FormerIdTests(PostgresServer postgres)
{
    private const string Present = "sedorum-b12-rls";

    [Theory]
    [InlineData("/v1/sources/003", $"/v1/sources/{Present}")]
    [InlineData("/v1/sources/003?format=csl", $"/v1/sources/{Present}?format=csl")]
    public async Task The_address_of_an_item_is_redirected(string former, string present)
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
        {
            using var request = new HttpRequestMessage(method, former);
            using var answer = await client.SendAsync(request, Answers.Cancelled);
            Assert.Equal((HttpStatusCode.PermanentRedirect, present), (answer.StatusCode, answer.Headers.Location?.ToString()));
        }
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(present, Answers.Cancelled)).StatusCode);
    }

    /// <summary>A filter means the present id: the answer, its links and its tag are those of the present one.</summary>
    [Theory]
    [InlineData("/v1/claims?source=003", $"/v1/claims?source={Present}")]
    [InlineData("/v1/dosages?limit=3&source=000", "/v1/dosages?limit=3&source=activemg-rls-and-cramps")]
    [InlineData("/v1/disagreements?source=002,003", $"/v1/disagreements?source=rupa-health-magnesium-b6-rls,{Present}")]
    [InlineData("/v1/disagreements?source=002%2C003", $"/v1/disagreements?source=rupa-health-magnesium-b6-rls,{Present}")]
    [InlineData("/v1/mechanisms?source=002", "/v1/mechanisms?source=rupa-health-magnesium-b6-rls")]
    [InlineData("/v1/evidence-lines?passage=004-p6", "/v1/evidence-lines?passage=hotshot-blog-b12-cramps-p6")]
    [InlineData("/v1/sources?id=003", $"/v1/sources?id={Present}")]
    public async Task A_filter_by_it_is_one_by_the_present_id(string former, string present)
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        using var by = await client.GetAsync(former, Answers.Cancelled);
        using var directly = await client.GetAsync(present, Answers.Cancelled);
        Assert.Equal(HttpStatusCode.OK, by.StatusCode);
        Assert.Equal(await directly.Content.ReadAsStringAsync(Answers.Cancelled), await by.Content.ReadAsStringAsync(Answers.Cancelled));
        Assert.Equal(directly.Headers.ETag, by.Headers.ETag);
        Assert.Equal(directly.Headers.GetValues("Link"), by.Headers.GetValues("Link"));
        var body = await by.Json();
        Assert.NotEmpty(body.Items("data"));
        Assert.DoesNotContain("=00", body.At("links", "self"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_citation_names_the_present_id()
    {
        var service = await TestService.SharedAsync(postgres);
        foreach (var of in new[] { "/v1/sources/003", "/v1/claims?source=003" })
            Assert.Contains(Present, (await service.Json($"/v1/cite?of={Uri.EscapeDataString(of)}")).At("url"), StringComparison.Ordinal);
    }

    /// <summary>What is published under an id keeps it in its releases; from the next one on, the id leads to the new one, and its leaving needs no other reason.</summary>
    [Fact]
    public async Task Each_release_knows_its_own_ids()
    {
        await using var tree = SmallTree.Write();
        await using var service = await TestService.StartAsync(postgres, tree.Path);
        var first = (await service.Json("/v1")).At("release");
        await Rename(tree, "page", "leaflet");
        tree.Change("sources", "leaflet", s => s["formerIds"] = new JsonArray("page"));
        var second = (await service.PublishAsync(tree.Path)).Release!;

        Assert.Equal("leaflet", (await service.Json($"/v1/sources/leaflet?release={second}")).At("id"));
        using var moved = await service.Client.GetAsync($"/v1/sources/page?release={second}", Answers.Cancelled);
        Assert.Equal($"/v1/sources/leaflet?release={second}", moved.Headers.Location?.ToString());
        Assert.Equal("page", (await service.Json($"/v1/sources/page?release={first}")).At("id"));
        Assert.Equal(["C1", "C2"], await service.AllIds($"/v1/claims?source=page&release={second}"));
        Assert.Equal(["C1", "C2"], await service.AllIds($"/v1/claims?source=page&release={first}"));
        Assert.Contains((await service.Json($"/v1/changes?collection=sources&release={second}")).Items("data"), c => (c.At("id"), c.At("change")) == ("page", "withdrawn"));

        tree.Change("sources", "leaflet", s => s.Remove("formerIds"));
        await Rename(tree, "leaflet", "page");
        await Assert.ThrowsAsync<KnowledgeApi.Publishing.PublishException>(() => service.PublishAsync(tree.Path));
    }

    private static async Task Rename(SmallTree tree, string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(tree.Path, "*.json", SearchOption.AllDirectories))
            await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file, Answers.Cancelled)).Replace($"\"{from}", $"\"{to}", StringComparison.Ordinal), Answers.Cancelled);
    }
}
