using System.Collections.Concurrent;

namespace KnowledgeApi.Platform.Caching;

/// <summary>
/// In-memory response cache. A response is a function of its key, so it never goes stale: other content produces new keys. The budget bounds
/// everything that is held: bodies, headers, keys, raw requests and the places they stand in. Reading takes no lock.
/// </summary>
/// <param name="budget">Maximum total cost, in bytes.</param>
internal sealed class ResponseCache(long budget)
{
    public const long DefaultBudget = 256L << 20;

    /// <summary>One entry that left is remembered for so many bytes of the budget.</summary>
    private const int BytesForOneRemembered = 4096;

    private readonly ConcurrentDictionary<CacheKey, CacheEntry> _entries = new();
    private readonly ConcurrentDictionary<RawRequestKey, CacheEntry> _aliases = new();
    private readonly EvictionOrder _order = new(budget / 10, (int)Math.Min(budget / BytesForOneRemembered, 1 << 17));
    private readonly Lock _changing = new();
    private long _cost;

    /// <summary>Largest body that is cached, in bytes, so that no single response displaces all others.</summary>
    public int LargestBody { get; } = (int)Math.Min(budget / 8, 1 << 30);

    /// <summary>What is held now, in bytes.</summary>
    public long Cost => Interlocked.Read(ref _cost);

    public CachedResponse? TryGet(CacheKey key) => Used(_entries.GetValueOrDefault(key));

    /// <summary>The cached response to an earlier request with the same raw key; null if there is none.</summary>
    public CachedResponse? TryGet(RawRequestKey request) => Used(_aliases.GetValueOrDefault(request));

    public void Set(CacheKey key, CachedResponse answer)
    {
        if (answer.Length > LargestBody)
            return;
        var entry = new CacheEntry(key, answer);
        if (entry.Cost > budget)
            return;
        lock (_changing)
        {
            // One who was faster has made the same.
            if (!_entries.TryAdd(key, entry))
                return;
            _order.Add(entry);
            _cost += entry.Cost;
            MakeRoom();
        }
    }

    /// <summary>Maps a raw request key to the response that is cached under a cache key, if there is one.</summary>
    public void SetAlias(RawRequestKey request, CacheKey key)
    {
        lock (_changing)
        {
            if (!_entries.TryGetValue(key, out var entry) || !_aliases.TryAdd(request, entry))
                return;
            var before = entry.Cost;
            if (entry.Add(request) is { } displaced)
                _aliases.TryRemove(displaced, out _);
            _order.Grow(entry, entry.Cost - before);
            _cost += entry.Cost - before;
            MakeRoom();
        }
    }

    private static CachedResponse? Used(CacheEntry? entry)
    {
        entry?.Use();
        return entry?.Response;
    }

    private void MakeRoom()
    {
        while (_cost > budget && _order.Next() is { } leaving)
        {
            _entries.TryRemove(leaving.Key, out _);
            foreach (var alias in leaving.Aliases)
                _aliases.TryRemove(alias, out _);
            _cost -= leaving.Cost;
        }
    }
}
