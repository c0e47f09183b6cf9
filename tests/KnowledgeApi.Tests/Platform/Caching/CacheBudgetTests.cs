using System.Net;
using KnowledgeApi.Tests.Platform.Http;

namespace KnowledgeApi.Tests.Platform.Caching;

/// <summary>The cache works a question out once, within its budget, whatever is request.</summary>
[Trait("Speed", "slow")]
public sealed class CacheBudgetTests(PostgresServer postgres)
{
    private static readonly CancellationToken Cancelled = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Many_who_ask_at_once_are_answered_by_one_question_to_the_database()
    {
        await using var service = new SetService(await TestService.SharedAsync(postgres));
        await service.Client.GetStringAsync("/v1/nutrients?limit=1", Cancelled);
        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => service.Client.GetAsync("/v1/claims?limit=200", Cancelled)));
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.StatusCode));
        Assert.Single(answers, a => !AnswerCachingTests.IsHit(a));
        Assert.Single(answers.Select(a => a.Headers.ETag).Distinct());
    }

    [Fact]
    public async Task A_full_cache_makes_room_for_what_is_asked_now()
    {
        const int budget = 400_000;
        await using var service = new SetService(await TestService.SharedAsync(postgres), settings: ("Cache:Bytes", $"{budget}"));
        long seen = 0;
        for (var page = 1; seen < 4 * budget; page++)
        {
            var address = $"/v1/claims?limit={page}";
            var first = await service.Client.GetAsync(address, Cancelled);
            var second = await service.Client.GetAsync(address, Cancelled);
            Assert.Equal(HttpStatusCode.OK, second.StatusCode);
            Assert.Equal(first.Headers.ETag, second.Headers.ETag);
            seen += (await second.Content.ReadAsByteArrayAsync(Cancelled)).Length;
        }
        // Room is made in the background, a moment after it is missed.
        for (var tries = 0; tries < 50; tries++)
        {
            if (AnswerCachingTests.IsHit(await service.Client.GetAsync("/v1/nutrients/iron", Cancelled)))
                return;
            await Task.Delay(50, Cancelled);
        }
        Assert.Fail("the cache does not take anything new any more");
    }
}
