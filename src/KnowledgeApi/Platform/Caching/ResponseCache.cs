using Microsoft.Extensions.Caching.Memory;

namespace KnowledgeApi.Platform.Caching;

/// <summary>
/// Keeps answers in memory. An answer is a function of its key, so it never goes out of date: a new release makes new keys, and what nobody asks
/// for any more is dropped when the budget is full, least recently asked first.
/// </summary>
/// <param name="budget">Bytes that may be kept.</param>
internal sealed class ResponseCache(long budget) : IDisposable
{
    public const long DefaultBudget = 256L << 20;
    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = budget });

    /// <summary>The largest answer that is kept, in bytes: no single one displaces all others.</summary>
    public int LargestBody { get; } = (int)Math.Min(budget / 8, 1 << 30);

    public CachedResponse? TryGet(CacheKey key) => _kept.Get<CachedResponse>(key);

    /// <summary>The answer to what has been asked in just this way before.</summary>
    public CachedResponse? TryGet(RawRequestKey asked) => _kept.Get<CacheKey>(asked) is { } key ? TryGet(key) : null;

    public void Set(CacheKey key, CachedResponse answer)
    {
        if (answer.Body.Length <= LargestBody)
            _kept.Set(key, answer, new MemoryCacheEntryOptions { Size = answer.Size + key.Size });
    }

    /// <summary>That these words mean this key, where an answer is kept under it.</summary>
    public void SetAlias(RawRequestKey asked, CacheKey key)
    {
        if (_kept.TryGetValue(key, out _))
            _kept.Set(asked, key, new MemoryCacheEntryOptions { Size = asked.Size + key.Size });
    }

    public void Dispose() => _kept.Dispose();
}

/// <summary>What makes an answer.</summary>
/// <param name="Release">The release it is read from.</param>
/// <param name="Path">Its path, in the case it was given in.</param>
/// <param name="Query">Its query, canonical.</param>
/// <param name="Format">The name of its format.</param>
/// <param name="Encoding">How it may be compressed.</param>
internal sealed record CacheKey(string Release, string Path, string Query, string Format, string Encoding)
{
    /// <summary>In bytes, about.</summary>
    public long Size => (2L * (Release.Length + Path.Length + Query.Length)) + 256;
}

/// <summary>A question as it came, before anything is read out of it. The same question leads to the same key as long as no release is added.</summary>
/// <param name="Newest">The ordinal of the newest release.</param>
/// <param name="Target">The address as it was written.</param>
/// <param name="Accept">The formats wanted.</param>
/// <param name="Encoding">The codings wanted.</param>
internal sealed record RawRequestKey(int Newest, string Target, string Accept, string Encoding)
{
    /// <summary>In bytes, about.</summary>
    public long Size => (2L * (Target.Length + Accept.Length + Encoding.Length)) + 256;
}
