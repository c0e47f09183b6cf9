using KnowledgeApi.Platform.Concurrency;
using KnowledgeApi.Platform.Problems;

namespace KnowledgeApi.Platform.Releases;

/// <summary>
/// The releases this node can see, refreshed each second by <see cref="ReleaseWatch"/>. A new release is seen within a second, and always
/// complete; other content under a known name is another release. While PostgreSQL is unreachable, the known releases are kept.
/// </summary>
internal sealed class PublishedReleases(KnowledgeHosts hosts)
{
    private readonly SingleFlight<string, KnownReleases> _looking = new(isDetached: true);
    private readonly Lock _merging = new();
    private KnownReleases _known = new("", [], []);

    /// <summary>Whether a host answered when it was last asked.</summary>
    public bool IsReachable => hosts.IsReachable;

    /// <summary>Ids that were given up, as of the newest known release.</summary>
    public FormerIds FormerIds => hosts.Leader?.History.FormerIds ?? FormerIds.None;

    /// <summary>The newest known release, without a database query.</summary>
    public LiveRelease? Newest => _known.Listed is [.., var newest] ? newest : null;

    /// <summary>Changes whenever a name may stand for another release than before.</summary>
    public string State => _known.State;

    /// <summary>Returns the release with this id, or the newest if the id is null; null if there is none.</summary>
    public async ValueTask<LiveRelease?> Find(string? id, CancellationToken cancelled)
    {
        var known = _known;
        if (known.Listed is [] || (id is not null && known.Named(id) is null && IsReachable))
            known = await Look(cancelled);
        return id is null ? known.Listed.LastOrDefault() : known.Named(id);
    }

    /// <summary>The release with this id, if it is known without a database query.</summary>
    public LiveRelease? Known(string id) => _known.Named(id);

    /// <summary>Returns the release with this id, or throws a problem that says where the releases are listed.</summary>
    public async ValueTask<LiveRelease> Named(string id, CancellationToken cancelled)
    {
        var release = (ReleaseName.IsValid(id) || id == ReleaseName.Draft ? await Find(id, cancelled) : null) ?? throw Problem.UnknownRelease(id);
        // What is only remembered has no place among those that are listed.
        return _known.Listed.Contains(release) ? release : throw Problem.DatabaseUnavailable();
    }

    /// <summary>Asks a host again, whatever is known.</summary>
    public async Task Refresh(KnowledgeHost host, CancellationToken cancelled)
    {
        try
        {
            // Where another host can answer, this one has a second to show that it lives.
            await host.Refresh(hosts.All.Count > 1 ? TimeSpan.FromSeconds(1) : null, cancelled);
        }
        finally
        {
            Merge();
        }
    }

    /// <summary>Asks all hosts, once for all concurrent callers. Fails only if all do.</summary>
    private async Task<KnownReleases> Look(CancellationToken cancelled) => (await _looking.Share(nameof(Look), async stop =>
    {
        var looks = hosts.All.Where(h => h.IsReachable || !IsReachable).Select(h => Refresh(h, stop)).ToList();
        await Task.WhenAll(looks).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        if (looks.Exists(l => l.IsCompletedSuccessfully))
            return _known;
        if (looks is [var only])
            await only;
        throw Problem.DatabaseUnavailable();
    }, cancelled))!.Value.Value;

    /// <summary>Takes over what the hosts hold; the state changes only with it.</summary>
    private void Merge()
    {
        lock (_merging)
        {
            var leader = hosts.Leader;
            var remembered = hosts.All.Where(h => !h.IsReachable && h != leader).SelectMany(h => h.History.Releases);
            var next = KnownReleases.Of(leader?.History.Releases ?? [], remembered, hosts.Changes);
            if (next.State != _known.State)
                _known = next;
        }
    }
}
