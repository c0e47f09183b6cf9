using System.Text.Json.Nodes;
using KnowledgeApi.Collections;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Tests.Publishing;

/// <summary>
/// A folder of curated files without faults, small enough to break and to publish in a moment: one or two entries of most collections,
/// made up, over the real vocabularies.
/// </summary>
internal sealed class SmallTree : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();

    public string Path => _folder.Path;

    public static SmallTree Write()
    {
        var tree = new SmallTree();
        foreach (var file in Directory.EnumerateFiles(System.IO.Path.Combine(TestService.KnowledgeFolder, CollectionNames.Vocabularies), "*.json"))
            tree.Save($"{CollectionNames.Vocabularies}/{System.IO.Path.GetFileName(file)}", File.ReadAllText(file));
        foreach (var collection in Catalogue.Kinds.Where(k => k.PartOf is null).Select(k => k.Collection).Where(c => c != CollectionNames.Vocabularies))
            tree.Save($"{collection}/all.json", SmallEntries.All.GetValueOrDefault(collection, "[]"));
        tree.Rewrite();
        return tree;
    }

    /// <summary>Changes one entry; a change that leaves the canonical form is put right.</summary>
    public void Change(string collection, string id, Action<JsonObject> change) => Edit(collection, entries =>
        change(entries.Single(e => (string?)e!["id"] == id)!.AsObject()));

    /// <summary>Adds a copy of an entry under another id.</summary>
    public void Add(string collection, string like, string id) => Edit(collection, entries =>
    {
        entries.Add(PartIds.Copy(entries.Single(e => (string?)e!["id"] == like)!, id));
    });

    /// <summary>Takes an entry out and says why, as the history wants it.</summary>
    public void Remove(string collection, string id)
    {
        Edit(collection, entries => entries.Remove(entries.Single(e => (string?)e!["id"] == id)));
        Explain(collection, id);
    }

    /// <summary>Says of one id why it is gone; the last word is the only one.</summary>
    public void Explain(string collection, string id) =>
        Save(Withdrawals.FileName, KnowledgeFiles.Canonical([new Withdrawal { Collection = collection, Id = id, Reason = "It was a mistake." }]));

    /// <summary>Writes a file as it is.</summary>
    public void Save(string file, string text)
    {
        var path = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public string Text(string file) => File.ReadAllText(System.IO.Path.Combine(Path, file));

    public IReadOnlyList<Fault> Faults() => Curated.Check(Path);

    public ValueTask DisposeAsync() => _folder.DisposeAsync();

    private void Edit(string collection, Action<JsonArray> edit)
    {
        var entries = JsonNode.Parse(Text($"{collection}/all.json"))!.AsArray();
        edit(entries);
        Save($"{collection}/all.json", entries.ToJsonString());
        Rewrite();
    }

    /// <summary>Files that cannot be read stay as they are.</summary>
    private void Rewrite() => _ = CanonicalForm.Rewrite(Path, Catalogue.Kinds).Count();
}
