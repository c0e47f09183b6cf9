using KnowledgeApi.Platform.Caching;
using Microsoft.Extensions.Primitives;

namespace KnowledgeApi.Tests.Platform.Caching;

/// <summary>What the cache holds costs what its budget says, and a flood does not wash out what is asked often.</summary>
[Collection(nameof(MeasuredAlone))]
public sealed class ResponseCacheTests
{
    private const int Budget = 16 << 20;

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(700)]
    [InlineData(60_000)]
    public void A_full_cache_occupies_its_budget_and_no_more(int body)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var cache = new ResponseCache(Budget);
        var entries = 3 * Budget / (700 + body);
        for (var n = 0; n < entries; n++)
        {
            var key = KeyOf(n);
            cache.Set(key, ResponseOf(n, body));
            cache.SetAlias(new RawRequestKey("known", $"/v1/nutrients?nonsense=1&q=word{n}", "", "identity", ""), key);
        }
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.InRange(cache.Cost, Budget * 0.9, Budget);
        Assert.InRange(held, Budget * 0.5, (Budget * 1.2) + (1 << 20));
        GC.KeepAlive(cache);
    }

    [Fact]
    public void What_is_asked_often_stays_while_others_are_asked_once()
    {
        var cache = new ResponseCache(Budget);
        var often = Enumerable.Range(0, 200).Select(KeyOf).ToArray();
        foreach (var (key, n) in often.Select((k, n) => (k, n)))
            cache.Set(key, ResponseOf(n, 4000));
        for (var n = 0; n < 60_000; n++)
        {
            Assert.NotNull(cache.TryGet(often[n % often.Length]));
            cache.Set(KeyOf(1000 + n), ResponseOf(n, 700));
        }
        Assert.All(often, key => Assert.NotNull(cache.TryGet(key)));
    }

    [Fact]
    public void Endless_ways_to_write_one_question_do_not_grow_its_entry()
    {
        var cache = new ResponseCache(Budget);
        cache.Set(KeyOf(0), ResponseOf(0, 100));
        for (var n = 0; n < 1000; n++)
            cache.SetAlias(new RawRequestKey("known", $"/v1/nutrients?{new string('&', n)}q=word", "", "identity", ""), KeyOf(0));
        Assert.InRange(cache.Cost, 1, 20_000);
        Assert.Null(cache.TryGet(new RawRequestKey("known", "/v1/nutrients?q=word", "", "identity", "")));
        Assert.NotNull(cache.TryGet(new RawRequestKey("known", $"/v1/nutrients?{new string('&', 999)}q=word", "", "identity", "")));
    }

    private static CacheKey KeyOf(int n) => new("history", $"/v1/nutrients/{n % 7}", $"?q=word{n}", "json", "identity", "");

    private static CachedResponse ResponseOf(int n, int body)
    {
        KeyValuePair<string, StringValues>[] headers =
        [
            new("ETag", $"W/\"{n:x32}\""), new("Link", $"</v1/nutrients?q=word{n}>; rel=\"self\""), new("Cache-Control", new string('c', 60)),
        ];
        return new CachedResponse(headers, headers[0].Value.ToString(), body == 0 ? [] : [new byte[body]], null);
    }
}

/// <summary>Tests that measure the memory of the process run while no other does.</summary>
[CollectionDefinition(nameof(MeasuredAlone), DisableParallelization = true)]
public sealed class MeasuredAlone;
