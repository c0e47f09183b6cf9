using System.Security.Cryptography;
using System.Text;

namespace KnowledgeApi.Publishing;

/// <summary>An entry as it is written to the database: its JSON, its references, and a digest over both.</summary>
internal sealed record StagedEntry(FiledEntry Filed, string Label, string Json, StagedLink[] Links)
{
    public string Collection => Filed.Collection;

    public string Id => Filed.Entry.Id;

    private const int PartSize = 10_000;

    /// <summary>The text that search finds it by. It names what the entry is about, so it may change while the entry does not; the digest leaves it out.</summary>
    public required StagedText Text { get; init; }

    /// <summary>The names it is known by, without duplicates.</summary>
    public required EntryName[] Names { get; init; }

    /// <summary>Its place among the items about the same thing.</summary>
    public required int? Rank { get; init; }

    /// <summary>Whether search and suggestions include it.</summary>
    public required bool IsFindable { get; init; }

    /// <summary>SHA-256 of the entry alone, as a manifest lists it.</summary>
    public string Source { get; } = ReleaseArchive.DigestOf(Json);

    /// <summary>Equal digests mean that nobody has changed the item. What it shows of others, such as their names, is not part of it.</summary>
    public string Digest { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', [Json, .. Links.Select(l => $"{l.Role} {l.Position} {l.Collection} {l.Target}")]))));

    /// <summary>The entries of a tree, a part at a time: as they are written they need more memory than the tree itself.</summary>
    public static IEnumerable<IReadOnlyList<StagedEntry>> PartsOf(KnowledgeTree tree)
    {
        var (about, names) = (new EntrySubjects(tree), new FoldedNames(tree));
        return tree.Entries.Chunk(PartSize).Select(part => part.AsParallel().AsOrdered().Select(filed => Of(tree, about, names, filed)).ToArray());
    }

    private static StagedEntry Of(KnowledgeTree tree, EntrySubjects about, FoldedNames folded, FiledEntry filed)
    {
        var entry = filed.Entry;
        var named = entry.Things(tree).Distinct().ToArray();
        // An item refers to another once per role; further mentions add nothing to the graph.
        var links = entry.References().Concat(entry.HasSubjects() ? about.Of(named) : []).DistinctBy(l => (l.Role, l.Target))
            .GroupBy(l => l.Role)
            .SelectMany(role => role.Select((l, i) => new StagedLink(l.Role, i, tree.CollectionOf(l.Collections, l.Target)!, l.Target)));
        var own = entry.SearchTexts().OfType<string>().Select(t => new FoldedText(t)).ToArray();
        var related = named.SelectMany(folded.Of).ToArray();
        var names = entry.Names().ToArray();
        return new StagedEntry(filed, entry.ShownAs(), KnowledgeFiles.Line(entry), [.. links])
        {
            Rank = entry.Rank(),
            IsFindable = entry.IsFindable(),
            Text = StagedText.Create(entry.Id, entry.ShownAs(), names, own, related),
            Names = [.. names.Where(n => n.Folded.Length > 0).DistinctBy(n => (n.Folded, n.Name, n.FormId))],
        };
    }
}

/// <summary>A relation as it is written to the database.</summary>
internal sealed record StagedLink(string Role, int Position, string Collection, string Target);
