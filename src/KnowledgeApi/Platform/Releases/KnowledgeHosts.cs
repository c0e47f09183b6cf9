using KnowledgeApi.Platform.Database;

namespace KnowledgeApi.Platform.Releases;

/// <summary>
/// The hosts of the database, and which of them to ask. The leading host says which releases there are: of those that answer, the one whose newest
/// release was published last. So the newest release never goes back to an older one while a host that holds it answers, and the list is never a
/// mix of two histories. What only hosts that do not answer hold is remembered, and asked of them when they return.
/// </summary>
internal sealed class KnowledgeHosts : IDisposable
{
    private readonly ChangesInPlace _changes = new();
    private readonly HostList _list;
    private readonly KnowledgeHost[] _all;
    private uint _turn;

    /// <param name="list">The hosts.</param>
    /// <param name="connections">How many requests are read for at once: each host can take all of them.</param>
    public KnowledgeHosts(HostList list, int connections)
    {
        _list = list;
        _all = [.. list.Hosts.Select(h => new KnowledgeHost(DataSources.Reading(h, connections), _changes))];
    }

    public IReadOnlyList<KnowledgeHost> All => _all;

    /// <summary>How often the data of a server was seen to change in place.</summary>
    public int Changes => _changes.Count;

    public bool IsReachable => _all.Any(h => h.IsReachable);

    /// <summary>The host that says which releases there are; null while none has been asked with success.</summary>
    public KnowledgeHost? Leader => _all.Where(IsAsked).OrderByDescending(h => h.IsReachable).ThenByDescending(h => h.History.Published)
        .ThenByDescending(h => h.History.Releases.Length).FirstOrDefault();

    /// <summary>The hosts that hold a release, the one to ask first; those that failed last.</summary>
    public KnowledgeHost[] Holding(LiveRelease release)
    {
        // With one host there is nothing to choose, and what it holds is checked as it is opened.
        if (_all.Length == 1)
            return _all;
        var turn = _list.IsBalanced ? Interlocked.Increment(ref _turn) : 0;
        return [.. _all.Select((host, place) => (Host: host, Place: (place + turn) % _all.Length))
            .Where(h => IsAsked(h.Host) && h.Host.History.Holds(release))
            .OrderBy(h => !h.Host.IsReachable || h.Host.IsSuspect).ThenBy(h => IsLessWanted(h.Host)).ThenBy(h => h.Place).Select(h => h.Host)];
    }

    public void Dispose()
    {
        foreach (var host in _all)
            host.Dispose();
    }

    private bool IsAsked(KnowledgeHost host) => _list.Wanted switch
    {
        HostRole.Primary => !host.History.IsStandby,
        HostRole.Standby => host.History.IsStandby,
        _ => true,
    };

    private bool IsLessWanted(KnowledgeHost host) => _list.Wanted switch
    {
        HostRole.PreferPrimary => host.History.IsStandby,
        HostRole.PreferStandby => !host.History.IsStandby,
        _ => false,
    };
}
