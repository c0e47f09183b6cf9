using KnowledgeApi.Platform.Contract;
using KnowledgeApi.Platform.Versioning;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Swashbuckle.AspNetCore.Swagger;

namespace KnowledgeApi.Tests.Platform.Contract;

/// <summary>Nothing is deprecated yet, so the attribute is tried on a service of two small operations.</summary>
public sealed class DeprecationTests(PostgresServer postgres)
{
    [Fact]
    public async Task One_attribute_sets_the_headers_and_shows_in_the_contract()
    {
        await using var app = await StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };
        var old = await client.GetAsync("/v1/old", TestContext.Current.CancellationToken);
        Assert.Equal("@1798761600", Assert.Single(old.Headers.GetValues("Deprecation")));
        Assert.Equal("Sat, 01 Jan 2028 00:00:00 GMT", Assert.Single(old.Headers.GetValues("Sunset")));
        Assert.Contains("</docs>; rel=\"deprecation\"", string.Join(',', old.Headers.GetValues("Link")), StringComparison.Ordinal);
        var current = await client.GetAsync("/v1/current", TestContext.Current.CancellationToken);
        Assert.False(current.Headers.Contains("Deprecation"));

        var document = await app.Services.GetRequiredService<IAsyncSwaggerProvider>().GetSwaggerAsync("v1");
        var (shown, other) = (document.Paths["/v1/old"].Operations![HttpMethod.Get], document.Paths["/v1/current"].Operations![HttpMethod.Get]);
        Assert.True(shown.Deprecated);
        Assert.Contains("gone after 2028-01-01", shown.Description!, StringComparison.Ordinal);
        Assert.Contains("Sunset", shown.Responses!["200"].Headers!.Keys);
        Assert.False(other.Deprecated);
    }

    [Fact]
    public void A_sunset_comes_no_sooner_than_twelve_months() =>
        Assert.Throws<ArgumentException>(() => new DeprecatedAttribute("2027-01-01", "2027-06-01", "/docs"));

    [Theory]
    [InlineData("/v1")]
    [InlineData("/v1/claims?nonsense=1")]
    [InlineData("/v1/claims/no-such-claim")]
    [InlineData("/v1/no-such-path")]
    public async Task Every_answer_names_the_contract(string path)
    {
        var service = await TestService.SharedAsync(postgres);
        var answer = await service.Client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(ContractVersion.Current, Assert.Single(answer.Headers.GetValues("Knowledge-Contract")));
    }

    private static async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddContract();
        var app = builder.Build();
        app.UseContractHeaders();
        app.MapGet("/v1/old", Old).WithName("getOld").WithTags("Entry");
        app.MapGet("/v1/current", Current).WithName("getCurrent").WithTags("Entry");
        await app.StartAsync();
        return app;
    }

    [Deprecated("2027-01-01", "2028-01-01", "/docs")]
    private static string Old() => "old";

    private static string Current() => "current";
}
