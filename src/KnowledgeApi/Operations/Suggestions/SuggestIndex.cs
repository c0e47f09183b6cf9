using KnowledgeApi.Operations.Names;

namespace KnowledgeApi.Operations.Suggestions;

/// <summary>Names in the order of their folded text, indexed at each of their words, so that a prefix is one range of the array.</summary>
internal sealed class SuggestIndex
{
    public const int MaximumHits = 10;

    /// <summary>For a very short prefix only this many places are examined; those at the beginning of a name come first.</summary>
    private const int MaximumPlaces = 5000;

    private readonly Place[] _whole;
    private readonly Place[] _inside;

    public SuggestIndex(IEnumerable<KnownName> names)
    {
        // The order of names that match equally well is computed once, so that a request compares numbers only.
        var ranked = names.OrderBy(n => n.IsThing ? 0 : 1).ThenBy(n => n.IsPreferred ? 0 : 1).ThenBy(n => n.Folded.Length)
            .ThenBy(n => n.Folded, StringComparer.Ordinal).ThenBy(n => n.Id, StringComparer.Ordinal);
        var places = ranked.SelectMany(PlacesOf).OrderBy(p => p.Text, StringComparer.Ordinal).ToLookup(p => p.IsWhole);
        _whole = [.. places[true]];
        _inside = [.. places[false]];
    }

    /// <param name="prefix">Folded beginning of a name or of a word in it.</param>
    public IReadOnlyList<KnownName> Find(string prefix) =>
    [
        .. Range(_whole, prefix).Concat(Range(_inside, prefix)).Take(MaximumPlaces)
            .OrderBy(p => p.Name.Folded.Length == prefix.Length ? p.Rank - (2L << 32) : p.IsWhole ? p.Rank - (1L << 32) : p.Rank)
            .Select(p => p.Name).DistinctBy(n => (n.Collection, n.Id)).Take(MaximumHits),
    ];

    private static IEnumerable<Place> PlacesOf(KnownName name, int rank)
    {
        yield return new Place(name.Folded, name, IsWhole: true, rank);
        for (var space = name.Folded.IndexOf(' '); name.IsWords && space >= 0; space = name.Folded.IndexOf(' ', space + 1))
            yield return new Place(name.Folded[(space + 1)..], name, IsWhole: false, rank);
    }

    private static IEnumerable<Place> Range(Place[] places, string prefix)
    {
        for (var i = FirstNotBefore(places, prefix); i < places.Length && places[i].Text.StartsWith(prefix, StringComparison.Ordinal); i++)
            yield return places[i];
    }

    private static int FirstNotBefore(Place[] places, string prefix)
    {
        var (low, high) = (0, places.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(places[middle].Text, prefix) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private sealed record Place(string Text, KnownName Name, bool IsWhole, long Rank);
}
