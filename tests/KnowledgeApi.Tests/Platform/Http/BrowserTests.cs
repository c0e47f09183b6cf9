using System.Net;

namespace KnowledgeApi.Tests.Platform.Http;

/// <summary>What browsers need: reading from pages of other sites, and a page for people.</summary>
public sealed class BrowserTests(PostgresServer postgres)
{
    [Fact]
    public async Task Pages_of_any_site_may_read()
    {
        var answer = await Send(HttpMethod.Get, "/v1/nutrients/iron", ("Origin", "https://example.org"));
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Contains("ETag", string.Join(',', answer.Headers.GetValues("Access-Control-Expose-Headers")), StringComparison.Ordinal);
        var failure = await Send(HttpMethod.Get, "/v1/nutrients/nope", ("Origin", "https://example.org"));
        Assert.Equal("*", failure.Headers.GetValues("Access-Control-Allow-Origin").Single());
        var preflight = await Send(HttpMethod.Options, "/v1/nutrients", ("Origin", "https://example.org"), ("Access-Control-Request-Method", "GET"));
        Assert.Equal(HttpStatusCode.NoContent, preflight.StatusCode);
        Assert.Contains("GET", string.Join(',', preflight.Headers.GetValues("Access-Control-Allow-Methods")), StringComparison.Ordinal);
        var write = await Send(HttpMethod.Options, "/v1/nutrients", ("Origin", "https://example.org"), ("Access-Control-Request-Method", "DELETE"));
        Assert.DoesNotContain("DELETE", write.Headers.TryGetValues("Access-Control-Allow-Methods", out var methods) ? string.Join(',', methods) : "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_are_sent_to_the_documentation()
    {
        var root = await Send(HttpMethod.Get, "/");
        Assert.Equal(HttpStatusCode.Found, root.StatusCode);
        Assert.Equal("/docs", root.Headers.Location!.OriginalString);
        var page = await Send(HttpMethod.Get, "/docs/index.html");
        Assert.Equal("text/html", page.Content.Headers.ContentType!.MediaType);
    }

    private async Task<HttpResponseMessage> Send(HttpMethod method, string question, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, question);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await (await TestService.SharedAsync(postgres)).Client.SendAsync(request, Answers.Cancelled);
    }
}
