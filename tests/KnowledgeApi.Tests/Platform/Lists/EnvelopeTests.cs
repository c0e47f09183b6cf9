using System.Text.Json;
using KnowledgeApi.Testing.Contract;
using KnowledgeApi.Tests.Platform.Contract.Truth;

namespace KnowledgeApi.Tests.Platform.Lists;

/// <summary>Every list, search, table and batch answers in one shape: `data`, `release`, `links`, and `page` where it says how much is shown at most.</summary>
public sealed class EnvelopeTests(PostgresServer postgres)
{
    /// <summary>What answers with one thing, though its path ends in no id.</summary>
    private static readonly string[] OfOneThing = ["getEntry", "getCitation", "getLiveness", "getReadiness", "getReleaseManifest", "getReleaseDocuments", "getReleaseProof"];

    private static readonly Operation[] Served = [.. Operation.All(Committed.Document()).Where(o => o.MediaTypes.Contains("application/json"))];

    public static TheoryData<string> OfSeveral => [.. Served.Where(o => !o.Path.EndsWith("/{id}", StringComparison.Ordinal) && !OfOneThing.Contains(o.Id)).Select(o => o.Id)];

    [Theory, MemberData(nameof(OfSeveral))]
    public async Task Several_things_come_in_one_shape(string operationId)
    {
        var answer = await Ask(operationId, out var path);
        var count = answer.GetProperty("data").GetArrayLength();
        Assert.Matches(@"^\d{4}\.\d+$", answer.GetProperty("release").GetString());
        Assert.StartsWith(path.Split('?')[0], answer.GetProperty("links").GetProperty("self").GetString(), StringComparison.Ordinal);
        if (answer.TryGetProperty("page", out var page))
            Assert.InRange(count, 0, page.GetProperty("limit").GetInt32());
    }

    [Theory]
    [InlineData("annotateText")]
    [InlineData("checkDoses")]
    [InlineData("convertAmount")]
    [InlineData("resolveTexts")]
    public async Task What_is_asked_in_a_body_says_where(string operationId)
    {
        var answer = await Ask(operationId, out var path);
        Assert.Equal(path, answer.GetProperty("links").GetProperty("self").GetString());
    }

    [Fact]
    public async Task What_is_asked_of_a_release_stays_in_it()
    {
        var service = await TestService.SharedAsync(postgres);
        var release = (await service.Json("/v1")).Text("release");
        var answer = await service.Ask($"/v1/annotations?release={release}", new { text = "iron" });
        Assert.Equal($"/v1/annotations?release={release}", answer.At("links", "self"));
    }

    [Theory]
    [InlineData("/v1/search?q=iron&limit=3", 3)]
    [InlineData("/v1/search?q=iron", 20)]
    [InlineData("/v1/suggest?q=ma", 10)]
    public async Task What_has_no_further_page_says_how_much_it_shows_at_most(string question, int limit)
    {
        var answer = await (await TestService.SharedAsync(postgres)).Json(question);
        var page = answer.GetProperty("page");
        Assert.Equal(limit, page.GetProperty("limit").GetInt32());
        Assert.False(page.TryGetProperty("next", out _));
        Assert.Equal(limit, answer.GetProperty("data").GetArrayLength());
    }

    [Fact]
    public async Task What_an_operation_has_more_to_say_stands_beside()
    {
        var service = await TestService.SharedAsync(postgres);
        Assert.Equal("RLS", (await service.Json("/v1/resolve?q=RLS")).Text("text"));
        var around = await service.Json("/v1/concepts/dopamine/neighbourhood");
        Assert.NotEmpty(around.List("nodes"));
        Assert.All(around.List("data"), edge => Assert.True(edge.Text("source") == "dopamine" || edge.Text("target") == "dopamine"));
    }

    /// <summary>Asks with the examples of the contract, and with nothing that need not be given.</summary>
    private Task<JsonElement> Ask(string operationId, out string path)
    {
        var operation = Served.Single(o => o.Id == operationId);
        var request = Provocation.Of(operation, 200, operation.Parameters.Where(p => p.Examples.Count > 0).ToDictionary(p => p.Name, p => p.Examples[0]));
        path = request.RequestUri!.OriginalString;
        return Answered(request);
    }

    private async Task<JsonElement> Answered(HttpRequestMessage request)
    {
        using (request)
        {
            using var answer = await (await TestService.SharedAsync(postgres)).Client.SendAsync(request, Answers.Cancelled);
            Assert.Equal(200, (int)answer.StatusCode);
            return await answer.Json();
        }
    }
}
