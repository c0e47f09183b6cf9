using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using KnowledgeApi.Testing.Contract;
using Xunit.Sdk;

namespace KnowledgeApi.Tests.Platform.Contract;

/// <summary>The check that every answer passes through can fail.</summary>
public sealed class ContractHandlerTests(PostgresServer postgres)
{
    private static readonly Dictionary<string, Action<JsonObject>> Lies = new()
    {
        ["a missing member"] = claim => claim.Remove("text"),
        ["an unknown member"] = claim => claim["surprise"] = true,
        ["an unknown member deep inside"] = claim => claim["assessment"]!["surprise"] = 1,
        ["a wrong type"] = claim => claim["text"] = 1,
        ["a number as text"] = claim => claim["evidence"]![0]!["result"]!["estimate"] = "-3.78",
        ["a code of no vocabulary"] = claim => claim["assessment"]!["verdict"] = "certain",
        ["a missing member of a relation"] = claim => claim["statements"]![0]!["subject"]!.AsObject().Remove("href"),
        ["a date in words"] = claim => claim["assessment"]!["assessedOn"] = "yesterday",
        ["null"] = claim => claim["note"] = null,
        ["a list that is none"] = claim => claim["evidence"] = new JsonObject(),
    };

    private static readonly string[] Always = ["Cache-Control", "ETag", "Knowledge-Contract", "Knowledge-Release", "Link"];

    public static TheoryData<string> LieNames => [.. Lies.Keys];

    [Theory]
    [MemberData(nameof(LieNames))]
    public async Task A_wrong_body_is_caught(string lie)
    {
        var claim = JsonNode.Parse(await TrueAnswer())!.AsObject();
        Lies[lie](claim);
        await Assert.ThrowsAnyAsync<XunitException>(() => Pass(HttpStatusCode.OK, "application/json", claim.ToJsonString()));
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, "application/xml")]
    [InlineData(HttpStatusCode.Created, "application/json")]
    [InlineData(HttpStatusCode.InternalServerError, "application/problem+json")]
    [InlineData(HttpStatusCode.NotFound, "application/json")]
    [InlineData(HttpStatusCode.NotFound, "application/problem+json")]
    public async Task A_wrong_status_or_media_type_is_caught(HttpStatusCode status, string mediaType)
    {
        var body = await TrueAnswer();
        await Assert.ThrowsAnyAsync<XunitException>(() => Pass(status, mediaType, body));
    }

    [Fact]
    public async Task A_missing_header_is_caught()
    {
        var body = await TrueAnswer();
        await Assert.ThrowsAnyAsync<XunitException>(() => Pass(HttpStatusCode.OK, "application/json", body, withHeaders: false));
    }

    [Fact]
    public async Task The_true_body_passes() => await Pass(HttpStatusCode.OK, "application/json", await TrueAnswer());

    private async Task<string> TrueAnswer() => await (await TestService.SharedAsync(postgres)).Client.GetStringAsync("/v1/claims/CLM0260", TestContext.Current.CancellationToken);

    private async Task Pass(HttpStatusCode status, string mediaType, string body, bool withHeaders = true)
    {
        var service = await TestService.SharedAsync(postgres);
        var answer = new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, mediaType) };
        foreach (var name in withHeaders ? Always : [])
            answer.Headers.TryAddWithoutValidation(name, "any");
        using var client = new HttpClient(new ContractHandler(service.ContractText) { InnerHandler = new Canned(answer) }) { BaseAddress = new Uri("http://localhost") };
        await client.GetAsync("/v1/claims/CLM0260", TestContext.Current.CancellationToken);
    }

    private sealed class Canned(HttpResponseMessage answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(answer);
    }
}
