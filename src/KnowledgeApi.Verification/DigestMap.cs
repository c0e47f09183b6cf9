namespace KnowledgeApi.Verification;

/// <summary>Digests by the paths of items, in the order of the bytes of the paths.</summary>
internal static class DigestMap
{
    /// <summary>Sorts digests; throws where a path occurs twice.</summary>
    public static SortedDictionary<string, string> Of(IEnumerable<KeyValuePair<string, string>> digests)
    {
        var sorted = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, digest) in digests)
            sorted.Add(key, digest);
        return sorted;
    }

    /// <summary>Number of items in each collection.</summary>
    public static SortedDictionary<string, int> Counts(SortedDictionary<string, string> digests) =>
        new(digests.Keys.CountBy(ReleaseManifest.CollectionOf).ToDictionary(), StringComparer.Ordinal);
}
