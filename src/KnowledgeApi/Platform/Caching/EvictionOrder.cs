namespace KnowledgeApi.Platform.Caching;

/// <summary>
/// Which entry leaves when room is needed (S3-FIFO, Yang et al., SOSP 2023). A new entry stands in a short queue; only one that is asked for
/// again moves on to the main queue. So a flood of addresses that are asked once passes through the short queue, and what is asked often stays.
/// An entry that comes back soon after it left is known by its hash, and goes to the main queue at once. Not safe for concurrent use.
/// </summary>
/// <param name="shortBudget">Bytes for entries that were asked for once.</param>
/// <param name="remembered">How many entries that left are remembered.</param>
internal sealed class EvictionOrder(long shortBudget, int remembered)
{
    private readonly Queue<CacheEntry> _new = new();
    private readonly Queue<CacheEntry> _main = new();
    private readonly Queue<int> _leftInOrder = new();
    private readonly HashSet<int> _left = [];
    private long _newCost;

    public void Add(CacheEntry entry)
    {
        if (_left.Remove(entry.Key.GetHashCode()))
        {
            entry.IsInMain = true;
            _main.Enqueue(entry);
            return;
        }
        _new.Enqueue(entry);
        _newCost += entry.Cost;
    }

    /// <summary>Says that an entry costs more than before.</summary>
    public void Grow(CacheEntry entry, long by)
    {
        if (!entry.IsInMain)
            _newCost += by;
    }

    /// <summary>Takes out the entry that leaves next; null if there is none.</summary>
    public CacheEntry? Next()
    {
        while (true)
        {
            // The newest entry stays even if it is large: it was made for somebody who may ask again.
            var fromNew = _new.Count > 0 && (_main.Count == 0 || (_newCost > shortBudget && _new.Count > 1));
            if (fromNew && FromNew() is { } once)
                return once;
            if (!fromNew && _main.Count == 0)
                return null;
            if (!fromNew && FromMain() is { } unused)
                return unused;
        }
    }

    private CacheEntry? FromNew()
    {
        var entry = _new.Dequeue();
        _newCost -= entry.Cost;
        if (entry.TakeUse())
        {
            entry.IsInMain = true;
            _main.Enqueue(entry);
            return null;
        }
        Remember(entry.Key.GetHashCode());
        return entry;
    }

    private CacheEntry? FromMain()
    {
        var entry = _main.Dequeue();
        if (!entry.TakeUse())
            return entry;
        _main.Enqueue(entry);
        return null;
    }

    private void Remember(int hash)
    {
        if (!_left.Add(hash))
            return;
        _leftInOrder.Enqueue(hash);
        while (_leftInOrder.Count > remembered)
            _left.Remove(_leftInOrder.Dequeue());
    }
}
