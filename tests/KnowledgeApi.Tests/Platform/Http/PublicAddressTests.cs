using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeApi.Tests.Platform.Http;

/// <summary>What leaves the service for good says where the service is.</summary>
public sealed class PublicAddressTests(PostgresServer postgres)
{
    private const string Known = "https://data.example.org/kb";

    [Fact]
    public async Task The_setting_stands_in_front_of_every_link_that_leaves()
    {
        await using var service = new SetService(await TestService.SharedAsync(postgres), settings: ("PublicAddress", $"{Known}/"));
        using var answer = await service.Client.GetAsync("/v1/claims?limit=2", Answers.Cancelled);
        var release = (await answer.Json()).At("release");
        Assert.Contains($"<{Known}/v1/claims?limit=2&release={release}>; rel=\"cite-as\"", answer.Headers.GetValues("Link").Single(), StringComparison.Ordinal);
        var feed = await service.Client.GetStringAsync("/v1/releases.atom", Answers.Cancelled);
        Assert.Contains($"href=\"{Known}/v1/releases/{release}\"", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/", feed, StringComparison.Ordinal);
        var linked = await service.Client.Json("/v1/claims/CLM0260?format=jsonld");
        Assert.Equal($"{Known}/v1/context.jsonld", linked.Text("@context"));
        Assert.StartsWith($"{Known}/v1/", linked.Text("@id"), StringComparison.Ordinal);
        foreach (var name in new[] { "v1.json", "v1-3.0.json" })
            Assert.Equal(Known, (await service.Client.Json($"/openapi/{name}")).GetProperty("servers")[0].At("url"));
        foreach (var name in new[] { "v1.yaml", "v1-3.0.yaml" })
            Assert.Contains($"  - url: {Known}\n", await service.Client.GetStringAsync($"/openapi/{name}", Answers.Cancelled), StringComparison.Ordinal);
    }

    /// <summary>An answer with the name of one host in it must not reach someone who asked another, however often either was asked.</summary>
    [Fact]
    public async Task Without_it_the_request_decides_and_hosts_share_no_answer()
    {
        await using var service = new SetService(await TestService.SharedAsync(postgres));
        foreach (var host in new[] { "one.example", "two.example:8080", "one.example", "two.example:8080" })
        {
            foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
            {
                var link = await Link(service.Client, "/v1/conditions?limit=3", method, ("Host", host));
                Assert.Contains($"<http://{host}/v1/conditions?limit=3&release=", link, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("192.0.2.1,198.51.100.0/24", false)]
    [InlineData("127.0.0.0/8", true)]
    [InlineData("192.0.2.1, 127.0.0.1", true)]
    public async Task Only_a_trusted_proxy_is_believed(string? trusted, bool isBelieved)
    {
        var shared = await TestService.SharedAsync(postgres);
        await using var factory = Real(shared, ("TrustedProxies", trusted ?? ""));
        using var client = new HttpClient { BaseAddress = new Uri(factory.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };
        var link = await Link(client, "/v1/conditions?limit=1", HttpMethod.Get, ("X-Forwarded-Host", "api.example.org"), ("X-Forwarded-Proto", "https"));
        Assert.Equal(isBelieved, link.Contains("<https://api.example.org/v1/conditions?limit=1&release=", StringComparison.Ordinal));
        Assert.Equal(!isBelieved, link.Contains($"<{client.BaseAddress!.GetLeftPart(UriPartial.Authority)}/v1/conditions", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("PublicAddress", "data.example.org")]
    [InlineData("PublicAddress", "ftp://data.example.org")]
    [InlineData("PublicAddress", "https://user@data.example.org")]
    [InlineData("PublicAddress", "https://data.example.org/?a=1")]
    [InlineData("TrustedProxies", "proxy.example.org")]
    public async Task A_setting_that_makes_no_sense_is_refused_at_the_start(string name, string value)
    {
        var shared = await TestService.SharedAsync(postgres);
        var refused = Assert.ThrowsAny<Exception>(() => Real(shared, (name, value)));
        Assert.Contains($"The setting {name}", refused.ToString(), StringComparison.Ordinal);
    }

    private static WebApplicationFactory<Program> Real(TestService over, (string Name, string Value) setting)
    {
        var factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
            host.UseSetting("ConnectionStrings:Reader", over.ReaderConnection).UseSetting(setting.Name, setting.Value));
        factory.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        factory.StartServer();
        return factory;
    }

    private static async Task<string> Link(HttpClient client, string path, HttpMethod method, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var answer = await client.SendAsync(request, Answers.Cancelled);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return answer.Headers.GetValues("Link").Single();
    }
}
