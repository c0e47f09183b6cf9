namespace KnowledgeApi.Platform.Releases;

/// <summary>The releases that names stand for.</summary>
/// <param name="State">Equal states: every name stands for the same.</param>
/// <param name="Listed">The releases of the leading host, oldest first.</param>
/// <param name="Remembered">Releases that only hosts hold that do not answer now.</param>
internal sealed record KnownReleases(string State, LiveRelease[] Listed, LiveRelease[] Remembered)
{
    /// <summary>The release of a name; null if it is not known.</summary>
    public LiveRelease? Named(string id) => Array.Find(Listed, r => r.Id == id) ?? Array.Find(Remembered, r => r.Id == id);

    public static KnownReleases Of(LiveRelease[] listed, IEnumerable<LiveRelease> remembered, int changes)
    {
        LiveRelease[] all = [.. listed.Select(r => Kept(r, changes))];
        LiveRelease[] others = [.. remembered.Where(r => !Array.Exists(listed, l => l.Id == r.Id)).DistinctBy(r => r.Id).Select(r => Kept(r, changes))];
        // A history covers all before it; what is remembered has its own.
        return new KnownReleases(string.Join(' ', others.Select(r => r.Key).Append(all.LastOrDefault()?.Key)), all, others);
    }

    /// <summary>What a release is kept under in memory, after so many changes in place.</summary>
    public static string KeyOf(LiveRelease release, int changes) => changes == 0 ? release.History : $"{release.History} {changes}";

    private static LiveRelease Kept(LiveRelease release, int changes) => release with { Key = KeyOf(release, changes) };
}
