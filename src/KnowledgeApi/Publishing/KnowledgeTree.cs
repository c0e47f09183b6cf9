using System.Text.Json;

namespace KnowledgeApi.Publishing;

/// <summary>All entries that could be read from a folder of curated files, and the faults of the rest.</summary>
internal sealed class KnowledgeTree
{
    private readonly Dictionary<(string Collection, string Id), FiledEntry> _entries = [];

    /// <summary>The known collections.</summary>
    public IReadOnlyList<EntryKind> Kinds { get; private init; } = [];

    /// <summary>The collections of things that a claim can be about.</summary>
    public string[] Things { get; private init; } = [];

    /// <summary>Faults found while reading.</summary>
    public List<Fault> Faults { get; } = [];

    /// <summary>The withdrawn items, with reasons.</summary>
    public Withdrawals Withdrawals { get; private init; } = new();

    /// <summary>The entries; each id of a collection occurs once.</summary>
    public IReadOnlyCollection<FiledEntry> Entries => _entries.Values;

    public IEnumerable<FiledEntry> Of(string collection) => Entries.Where(e => e.Collection == collection);

    public T? Find<T>(string collection, string id) where T : Entry => _entries.GetValueOrDefault((collection, id))?.Entry as T;

    /// <summary>The file that contains an entry; empty for an entry that is in no file.</summary>
    public string FileOf(string collection, string id) => _entries.GetValueOrDefault((collection, id))?.File ?? "";

    /// <summary>The first of the given collections that contains an id; null if none does.</summary>
    public string? CollectionOf(IEnumerable<string> collections, string id) => collections.FirstOrDefault(c => _entries.ContainsKey((c, id)));

    /// <summary>The ids that entries and their parts had before, each with the id it has, once.</summary>
    public IEnumerable<(string Collection, string Former, string Id)> FormerIds() => Entries
        .SelectMany(e => e.Entry.HadIds().Select(former => (Collection: e.Collection, Former: former, Id: e.Entry.Id)).Concat(e.Entry.PartsHadIds().Select(p => (Collection: p.Parts, p.Former, p.Id))))
        .DistinctBy(f => (f.Collection, f.Former));

    /// <summary>The codes of a vocabulary of the tree; empty if the tree has no such vocabulary.</summary>
    public IReadOnlyList<string> Codes(string vocabulary) =>
        [.. Kinds.Where(k => k.IsVocabulary).SelectMany(k => Find<Entry>(k.Collection, vocabulary)?.VocabularyCodes() ?? [])];

    public static KnowledgeTree Read(string folder, IReadOnlyList<EntryKind> kinds)
    {
        var tree = Empty(Withdrawals.Read(folder), kinds);
        if (!Directory.Exists(folder))
        {
            tree.Faults.Add(new Fault(folder, "", "", "There is no such folder. Name the folder of the curated files with --knowledge."));
            return tree;
        }
        foreach (var stray in tree.StrayFolders(folder))
            tree.Faults.Add(new Fault(stray, "", "", $"No collection has this name. Folders are: {string.Join(", ", tree.Filed.Select(k => k.Collection))}."));
        foreach (var kind in tree.Filed)
        {
            var files = Path.Combine(folder, kind.Collection);
            if (!Directory.Exists(files))
            {
                // Else a lost folder, or a new collection without entries, would be published as an empty list.
                tree.Faults.Add(new Fault(kind.Collection, "", "", "The folder is missing. Every collection has one, with a file that holds at least an empty list."));
                continue;
            }
            foreach (var file in Directory.EnumerateFiles(files, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                tree.Add(kind, Path.GetRelativePath(folder, file), File.ReadAllText(file));
        }
        return tree;
    }

    /// <summary>A tree of entries that are in no file, with the parts written in them.</summary>
    internal static KnowledgeTree Of(IEnumerable<Entry> entries, IReadOnlyList<Withdrawal> withdrawals, IReadOnlyList<EntryKind> kinds)
    {
        var tree = Empty(Withdrawals.Of(withdrawals), kinds);
        foreach (var entry in entries)
            tree.AddWithParts(tree.Unfiled(entry));
        return tree;
    }

    /// <summary>A tree of all that a release holds. Parts are among its entries, or the release was published before they had addresses, and has none.</summary>
    internal static KnowledgeTree Stored(IEnumerable<Entry> entries, IReadOnlyList<EntryKind> kinds)
    {
        var tree = Empty(new Withdrawals(), kinds);
        foreach (var entry in entries)
            tree.Add(tree.Unfiled(entry));
        return tree;
    }

    /// <summary>The collections with a folder.</summary>
    private IEnumerable<EntryKind> Filed => Kinds.Where(k => k.PartOf is null);

    private static KnowledgeTree Empty(Withdrawals withdrawals, IReadOnlyList<EntryKind> kinds) => new()
    {
        Withdrawals = withdrawals,
        Kinds = kinds,
        Things = [.. kinds.Where(k => k.IsThing).Select(k => k.Collection)],
    };

    private IEnumerable<string> StrayFolders(string folder) =>
        Directory.EnumerateDirectories(folder).Select(d => Path.GetFileName(d)).Where(d => !Filed.Any(k => k.Collection == d));

    private FiledEntry Unfiled(Entry entry) => new(Kinds.Single(k => k.Entry == entry.GetType()).Collection, "", entry);

    private void Add(EntryKind kind, string file, string text)
    {
        IReadOnlyList<Entry> entries;
        try
        {
            entries = KnowledgeFiles.Read(kind, text);
        }
        catch (JsonException broken)
        {
            Faults.Add(new Fault(file, "", broken.Path ?? "", $"Not in the format of {kind.Collection}: {broken.Message}"));
            return;
        }
        if (text != KnowledgeFiles.Canonical(entries))
            Faults.Add(new Fault(file, "", "", "Not in canonical form. Run `check --write` to rewrite it."));
        foreach (var entry in entries)
            AddWithParts(new FiledEntry(kind.Collection, file, entry));
    }

    private void AddWithParts(FiledEntry entry)
    {
        Add(entry);
        foreach (var kind in Kinds.Where(k => k.PartOf?.Collection == entry.Collection))
        {
            foreach (var part in kind.PartOf!.PartsIn(entry.Entry))
                Add(new FiledEntry(kind.Collection, entry.File, part) { IsPart = true });
        }
    }

    private void Add(FiledEntry entry)
    {
        if (!_entries.TryAdd((entry.Collection, entry.Entry.Id), entry))
            Faults.Add(new Fault(entry.File, entry.Entry.Id, "id", "The id occurs twice. Ids are unique in a collection; give the second another."));
    }
}

/// <summary>An entry and the file that contains it.</summary>
internal sealed record FiledEntry(string Collection, string File, Entry Entry)
{
    /// <summary>True for an entry that is written within another one.</summary>
    public bool IsPart { get; init; }
}

/// <summary>A fault that a curator has to fix.</summary>
/// <param name="File">The file.</param>
/// <param name="Id">The entry.</param>
/// <param name="Field">The member.</param>
/// <param name="Remedy">What is wrong and how to fix it.</param>
internal sealed record Fault(string File, string Id, string Field, string Remedy)
{
    /// <summary>The name of the gate check that found it; null for faults of form.</summary>
    public string? Check { get; init; }

    public override string ToString() =>
        string.Join(": ", new[] { File, Id, Field, Remedy }.Where(part => part.Length > 0)) + (Check is null ? "" : $" [{Check}]");
}
