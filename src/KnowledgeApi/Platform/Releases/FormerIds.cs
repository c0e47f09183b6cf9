using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace KnowledgeApi.Platform.Releases;

/// <summary>The ids that items and their parts had before, held in memory: requests name them seldom, and are checked for them always.</summary>
internal sealed class FormerIds(IEnumerable<FormerId> all)
{
    public static readonly FormerIds None = new([]);

    private readonly FrozenDictionary<string, ILookup<string, FormerId>> _known =
        all.GroupBy(f => f.Collection, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToLookup(f => f.Former, StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Whether anything of the collection has had another id in any release.</summary>
    public bool Has(string collection) => _known.ContainsKey(collection);

    /// <summary>Whether the id was given up by something of the collection.</summary>
    public bool IsFormer(string collection, string id) => _known.TryGetValue(collection, out var known) && known.Contains(id);

    /// <summary>The id that it has at a release; false where the id is no former one then.</summary>
    public bool TryGetPresent(string collection, string id, int ordinal, [NotNullWhen(true)] out string? present)
    {
        present = _known.TryGetValue(collection, out var known) ? known[id].LastOrDefault(f => f.Since <= ordinal)?.Id : null;
        return present is not null;
    }
}

/// <summary>An id that something had before.</summary>
/// <param name="Collection">Its collection, or the plural of the kind of part.</param>
/// <param name="Former">The id that it had.</param>
/// <param name="Since">Ordinal of the first release in which it has another one.</param>
/// <param name="Id">The id that it has.</param>
internal sealed record FormerId(string Collection, string Former, int Since, string Id);
