using Microsoft.Extensions.Caching.Memory;

namespace KnowledgeApi.Platform.Caching;

/// <summary>
/// In-memory response cache. A response is a function of its key, so it never goes stale: other content produces new keys. When the budget is
/// full, the least recently used entries are evicted.
/// </summary>
/// <param name="budget">Maximum total size, in bytes.</param>
internal sealed class ResponseCache(long budget) : IDisposable
{
    public const long DefaultBudget = 256L << 20;
    private readonly MemoryCache _entries = new(new MemoryCacheOptions { SizeLimit = budget });

    /// <summary>Largest body that is cached, in bytes, so that no single response displaces all others.</summary>
    public int LargestBody { get; } = (int)Math.Min(budget / 8, 1 << 30);

    public CachedResponse? TryGet(CacheKey key) => _entries.Get<CachedResponse>(key);

    /// <summary>The cached response to an earlier request with the same raw key; null if there is none.</summary>
    public CachedResponse? TryGet(RawRequestKey request) => _entries.Get<CacheKey>(request) is { } key ? TryGet(key) : null;

    public void Set(CacheKey key, CachedResponse answer)
    {
        if (answer.Length <= LargestBody)
            _entries.Set(key, answer, new MemoryCacheEntryOptions { Size = answer.Size + key.Size });
    }

    /// <summary>Maps a raw request key to a cache key, if a response is cached under that key.</summary>
    public void SetAlias(RawRequestKey request, CacheKey key)
    {
        if (_entries.TryGetValue(key, out _))
            _entries.Set(request, key, new MemoryCacheEntryOptions { Size = request.Size + key.Size });
    }

    public void Dispose() => _entries.Dispose();
}

/// <summary>Cache key: everything that determines a response.</summary>
/// <param name="Release">History of the release it is read from: its content, not its name.</param>
/// <param name="Path">Request path, case preserved.</param>
/// <param name="Query">Canonical query string.</param>
/// <param name="Format">Name of the response format.</param>
/// <param name="Encoding">Accepted compression: <c>br</c>, <c>gzip</c> or <c>identity</c>; the whole Accept-Encoding header if it has parameters.</param>
internal sealed record CacheKey(string Release, string Path, string Query, string Format, string Encoding)
{
    /// <summary>Approximate size, in bytes.</summary>
    public long Size => (2L * (Release.Length + Path.Length + Query.Length)) + 256;
}

/// <summary>Raw request key: the request as received, before parsing. Equal keys map to the same cache key as long as the same releases are known.</summary>
/// <param name="Known">History of the newest release, and so of every release that a name can mean.</param>
/// <param name="Target">Request target as received.</param>
/// <param name="Accept">Accept header.</param>
/// <param name="Encoding">Accept-Encoding header.</param>
internal sealed record RawRequestKey(string Known, string Target, string Accept, string Encoding)
{
    /// <summary>Approximate size, in bytes.</summary>
    public long Size => (2L * (Target.Length + Accept.Length + Encoding.Length)) + 256;
}
