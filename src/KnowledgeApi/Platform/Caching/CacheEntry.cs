namespace KnowledgeApi.Platform.Caching;

/// <summary>A cached response, the raw requests that lead to it, and how often it was asked for lately.</summary>
internal sealed class CacheEntry(CacheKey key, CachedResponse response)
{
    /// <summary>More than this tell no more: what is asked often stays, and what was asked often once still leaves in time.</summary>
    private const int MostUses = 3;

    /// <summary>Ways to write one question; whoever varies it further is answered by the canonical key.</summary>
    private const int MostAliases = 4;

    private readonly List<RawRequestKey> _aliases = [];
    private int _uses;

    public CacheKey Key { get; } = key;

    public CachedResponse Response { get; } = response;

    public IReadOnlyList<RawRequestKey> Aliases => _aliases;

    /// <summary>Everything that the cache holds for it, in bytes.</summary>
    public long Cost { get; private set; } =
        key.Cost + response.Cost + MemoryCost.Place + MemoryCost.Object(6) + MemoryCost.Object(4) + MemoryCost.Array(MostAliases, 8) + MemoryCost.Object(2);

    /// <summary>Whether it stands among those that were asked for again.</summary>
    public bool IsInMain { get; set; }

    /// <summary>Not exact where threads meet, and need not be.</summary>
    public void Use()
    {
        if (_uses < MostUses)
            _uses++;
    }

    /// <summary>Whether it was used since it was last looked at; each look counts one use less.</summary>
    public bool TakeUse() => _uses > 0 && _uses-- > 0;

    /// <summary>Adds a raw request; returns the one that it displaces.</summary>
    public RawRequestKey? Add(RawRequestKey alias)
    {
        RawRequestKey? oldest = null;
        if (_aliases.Count == MostAliases)
        {
            oldest = _aliases[0];
            _aliases.RemoveAt(0);
            Cost -= CostOf(oldest);
        }
        _aliases.Add(alias);
        Cost += CostOf(alias);
        return oldest;
    }

    private static long CostOf(RawRequestKey alias) => alias.Cost + MemoryCost.Place;
}
