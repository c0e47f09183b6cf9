using System.Net;
using System.Net.Http.Headers;

namespace KnowledgeApi.Tests.Platform.Caching;

/// <summary>An answer is worked out once for a release, an address and a representation.</summary>
public sealed class AnswerCachingTests(PostgresServer postgres) : IAsyncLifetime
{
    private const string Main = "/v1/claims?condition=restless-legs-syndrome&nutrient=iron";
    private static readonly CancellationToken Cancelled = TestContext.Current.CancellationToken;
    private TestService _service = null!;

    public async ValueTask InitializeAsync() => _service = await TestService.SharedAsync(postgres);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData(Main, "/v1/claims?nutrient=iron&condition=restless-legs-syndrome")]
    [InlineData(Main, Main + "&limit=50&release=latest")]
    [InlineData("/v1/studies?design=cohort", "/v1/studies?sort=id&design=cohort")]
    [InlineData("/v1/studies", "/v1/studies?limit=50")]
    [InlineData("/v1/nutrients/iron", "/v1/nutrients/iron?release=latest")]
    public async Task One_question_has_one_answer_however_it_is_spelt(string address, string same)
    {
        var first = await _service.Client.GetAsync(address, Cancelled);
        var second = await _service.Client.GetAsync(same, Cancelled);
        Assert.True(IsHit(second));
        Assert.Equal(await first.Content.ReadAsStringAsync(Cancelled), await second.Content.ReadAsStringAsync(Cancelled));
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
    }

    [Theory]
    [InlineData("/v1/nutrients/iron", "/v1/nutrients/Iron", HttpStatusCode.NotFound)]
    [InlineData("/v1/studies?limit=3", "/v1/studies?Limit=3", HttpStatusCode.BadRequest)]
    [InlineData("/v1/studies?limit=3", "/v1/studies?limit=3&limit=50", HttpStatusCode.BadRequest)]
    [InlineData("/v1/studies?limit=3", "/v1/studies?limit=3&cachebuster=1", HttpStatusCode.BadRequest)]
    public async Task What_is_another_question_is_not_answered_from_the_cache(string address, string other, HttpStatusCode expected)
    {
        await _service.Client.GetAsync(address, Cancelled);
        Assert.Equal(expected, (await _service.Client.GetAsync(other, Cancelled)).StatusCode);
    }

    [Fact]
    public async Task Head_comes_from_the_cache_with_the_same_headers()
    {
        var get = await _service.Client.GetAsync(Main, Cancelled);
        using var question = new HttpRequestMessage(HttpMethod.Head, Main);
        var head = await _service.Client.SendAsync(question, Cancelled);
        Assert.True(IsHit(head));
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Cancelled));
    }

    /// <summary>Else max-age=60 would have passed before the answer left, and no cache on its way could keep it.</summary>
    [Fact]
    public async Task A_kept_answer_is_as_fresh_as_a_new_one()
    {
        await _service.Client.GetAsync(Main, Cancelled);
        var kept = await _service.Client.GetAsync(Main, Cancelled);
        Assert.True(IsHit(kept));
        Assert.Null(kept.Headers.Age);
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("br")]
    public async Task Not_modified_fills_the_cache_and_comes_from_it(string encoding)
    {
        const string address = "/v1/conditions?sort=name&limit=7";
        await using var service = await TestService.StartAsync(postgres);
        var tag = (await _service.Client.GetAsync(address, Cancelled)).Headers.ETag!;
        foreach (var isHit in new[] { false, true })
        {
            using var question = new HttpRequestMessage(HttpMethod.Get, address);
            question.Headers.IfNoneMatch.Add(tag);
            question.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
            var answer = await service.Client.SendAsync(question, Cancelled);
            Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
            Assert.Equal(isHit, IsHit(answer));
            Assert.Equal(tag, answer.Headers.ETag);
            Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Cancelled));
        }
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Compressed_answers_are_kept_as_they_are(string encoding)
    {
        foreach (var isHit in new[] { false, true })
        {
            using var question = new HttpRequestMessage(HttpMethod.Get, "/v1/claims?limit=30&verdict=supported");
            question.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
            var answer = await _service.Client.SendAsync(question, Cancelled);
            Assert.Equal(isHit, IsHit(answer));
            Assert.Equal([encoding], answer.Content.Headers.ContentEncoding);
        }
        Assert.StartsWith("{", await _service.Client.GetStringAsync("/v1/claims?limit=30&verdict=supported", Cancelled), StringComparison.Ordinal);
    }

    internal static bool IsHit(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Cache-Status", out var status) && status.Any(s => s.Contains("hit", StringComparison.Ordinal));
}
