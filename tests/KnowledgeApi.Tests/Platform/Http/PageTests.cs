using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeApi.Tests.Platform.Http;

/// <summary>Addresses outside /v1 answer HEAD as they answer GET.</summary>
public sealed class PageTests(PostgresServer postgres)
{
    /// <summary>What the documentation sends without an endpoint.</summary>
    private static readonly string[] Documentation = ["/docs", "/docs/", "/docs/index.html", "/docs/swagger-ui.css"];

    private static readonly Dictionary<string, string> Examples = new(StringComparer.Ordinal) { ["/problems/{code}"] = "/problems/not-found", ["/vocabularies/{id}"] = "/vocabularies/verdicts" };

    [Fact]
    public async Task The_root_leads_to_the_documentation_whichever_way_it_is_asked()
    {
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
        {
            using var answer = await Send(method, "/");
            Assert.Equal((HttpStatusCode.Found, "/docs"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        }
    }

    [Fact]
    public async Task Head_is_get_without_the_body_on_every_page()
    {
        var pages = await Pages();
        Assert.True(pages.Count >= 10, string.Join(' ', pages));
        foreach (var page in pages)
        {
            using var get = await Send(HttpMethod.Get, page);
            using var head = await Send(HttpMethod.Head, page);
            Assert.True((int)get.StatusCode < 400, $"GET {page} answers {get.StatusCode}");
            Assert.True(get.StatusCode == head.StatusCode, $"HEAD {page} answers {head.StatusCode}");
            Assert.Empty(await head.Content.ReadAsByteArrayAsync(Answers.Cancelled));
            Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
            Assert.Equal(get.Headers.Location, head.Headers.Location);
        }
    }

    /// <summary>Every endpoint outside /v1 that answers GET, as it is mapped, and the documentation.</summary>
    private async Task<List<string>> Pages()
    {
        var service = await TestService.SharedAsync(postgres);
        var mapped = service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("GET") == true).Select(e => e.RoutePattern.RawText!)
            .Where(p => p != "/v1" && !p.StartsWith("/v1/", StringComparison.Ordinal));
        return [.. mapped.Select(p => p.Contains('{', StringComparison.Ordinal) ? Examples[p] : p), .. Documentation];
    }

    private async Task<HttpResponseMessage> Send(HttpMethod method, string address)
    {
        using var request = new HttpRequestMessage(method, address);
        return await (await TestService.SharedAsync(postgres)).Client.SendAsync(request, Answers.Cancelled);
    }
}
