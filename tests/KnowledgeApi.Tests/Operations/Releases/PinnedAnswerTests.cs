using System.Net;

namespace KnowledgeApi.Tests.Operations.Releases;

[Trait("Speed", "slow")]
public sealed class PinnedAnswerTests(PostgresServer postgres)
{
    [Fact]
    public async Task Every_operation_answers_a_pinned_question_with_the_same_bytes_after_the_next_release()
    {
        await using var service = await TestService.StartAsync(postgres);
        await using var copy = new KnowledgeCopy();
        var first = (await service.Client.GetAsync("/v1", Cancelled)).Headers.GetValues("Knowledge-Release").Single();
        var addresses = await ContractReads.Of(service.Client, first);
        var before = new Dictionary<string, byte[]>();
        foreach (var address in addresses)
            before[address] = await Read(service.Client, address, first);

        RevisedKnowledge.Revise(copy);
        var second = await service.PublishAsync(copy.Path);
        await Until(service.Client, second.Release!);

        Assert.NotEmpty(before);
        foreach (var (address, bytes) in before)
        {
            var after = await Read(service.Client, address, first);
            Assert.True(bytes.SequenceEqual(after), address);
        }
        Assert.NotEqual(
            await service.Client.GetByteArrayAsync($"/v1/claims?release={first}", Cancelled), await service.Client.GetByteArrayAsync("/v1/claims", Cancelled));
    }

    [Fact]
    public async Task Latest_is_no_pin()
    {
        var service = await TestService.SharedAsync(postgres);
        foreach (var address in new[] { "/v1/nutrients/iron?release=latest", "/v1/nutrients/iron" })
        {
            var answer = await service.Client.GetAsync(address, Cancelled);
            Assert.Equal("public, max-age=60, stale-while-revalidate=600, stale-if-error=86400", CacheControl(answer));
            var release = answer.Headers.GetValues("Knowledge-Release").Single();
            Assert.Contains($"<{service.Address.GetLeftPart(UriPartial.Authority)}/v1/nutrients/iron?release={release}>; rel=\"cite-as\"", answer.Headers.GetValues("Link").Single(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/v1/claims?release=1999.1")]
    [InlineData("/v1/releases/1999.1")]
    [InlineData("/v1/releases/1999.1/diff/1999.2")]
    [InlineData("/v1/releases/1999.1/download/claims.parquet")]
    [InlineData("/v1/changes?since=1999.1")]
    public async Task Unknown_release_is_404_with_the_list(string address)
    {
        var service = await TestService.SharedAsync(postgres);
        var answer = await service.Client.GetAsync(address, Cancelled);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var problem = await answer.Content.ReadAsStringAsync(Cancelled);
        Assert.Contains("\"code\":\"unknown-release\"", problem, StringComparison.Ordinal);
        Assert.Contains("/v1/releases", problem, StringComparison.Ordinal);
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static string CacheControl(HttpResponseMessage answer) => answer.Headers.NonValidated["Cache-Control"].ToString();

    /// <summary>A node looks for new releases once a second.</summary>
    private static async Task Until(HttpClient client, string release)
    {
        while ((await client.GetAsync("/v1", Cancelled)).Headers.GetValues("Knowledge-Release").Single() != release)
            await Task.Delay(100, Cancelled);
    }

    private static async Task<byte[]> Read(HttpClient client, string address, string release)
    {
        var answer = await client.GetAsync(address, Cancelled);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync(Cancelled)}");
        Assert.Equal("public, max-age=31536000, immutable", CacheControl(answer));
        Assert.Equal(release, answer.Headers.GetValues("Knowledge-Release").Single());
        Assert.Contains("rel=\"cite-as\"", answer.Headers.GetValues("Link").Single(), StringComparison.Ordinal);
        return await answer.Content.ReadAsByteArrayAsync(Cancelled);
    }
}
