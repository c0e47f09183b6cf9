using System.Text.Json.Nodes;
using KnowledgeApi.Collections;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Testing;

/// <summary>A copy of the curated files that the suite stands on, for a test to edit.</summary>
internal sealed class KnowledgeCopy : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();

    public KnowledgeCopy()
    {
        foreach (var file in Directory.EnumerateFiles(Curated.Folder, "*.json", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(Curated.Folder, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public string Path => System.IO.Path.Combine(_folder.Path, "knowledge");

    /// <summary>Ids that nothing refers to, of one collection.</summary>
    public IReadOnlyList<string> Unreferenced(string collection)
    {
        var tree = Curated.Read(Path);
        var targets = tree.Entries.Where(e => !e.IsPart).SelectMany(e => e.Entry.References()).Where(l => l.Collections.Contains(collection)).Select(l => l.Target).ToHashSet();
        return [.. tree.Of(collection).Select(e => e.Entry.Id).Where(id => !targets.Contains(id)).Order(StringComparer.Ordinal)];
    }

    public void Edit(string collection, string id, Action<JsonObject> edit) => Rewrite(collection, id, (_, entry) => edit(entry));

    /// <summary>Takes an entry out with its parts, and says why unless that is what the test is about.</summary>
    public void Withdraw(string collection, string id, string? reason = "It was a duplicate.", params string[] replacedBy)
    {
        var parts = Array.Empty<(string Collection, string Id)>();
        Rewrite(collection, id, (file, entry) =>
        {
            parts = [.. PartIds.Of(collection, entry)];
            file.Remove(entry);
        });
        if (reason is null)
            return;
        var path = System.IO.Path.Combine(Path, Withdrawals.FileName);
        var all = File.Exists(path) ? KnowledgeFiles.ReadWithdrawals(File.ReadAllText(path)) : [];
        var one = new Withdrawal { Collection = collection, Id = id, Reason = reason, ReplacedBy = replacedBy.Length == 0 ? null : replacedBy };
        File.WriteAllText(path, KnowledgeFiles.Canonical([.. all, one, .. parts.Select(p => new Withdrawal { Collection = p.Collection, Id = p.Id, Reason = reason })]));
    }

    /// <summary>Adds a second entry like the first under another id.</summary>
    public void Add(string collection, string like, string id) => Rewrite(collection, like, (file, entry) =>
    {
        file.Add(PartIds.Copy(entry, id));
    });

    /// <summary>Writes a file of its own with one entry.</summary>
    public void Write(string collection, string file, JsonObject entry) =>
        File.WriteAllText(System.IO.Path.Combine(Path, collection, file + ".json"), KnowledgeFiles.Canonical(Catalogue.ReadFile(collection, new JsonArray(entry).ToJsonString())));

    public ValueTask DisposeAsync() => _folder.DisposeAsync();

    private void Rewrite(string collection, string id, Action<JsonArray, JsonObject> edit)
    {
        foreach (var path in Directory.EnumerateFiles(System.IO.Path.Combine(Path, collection), "*.json"))
        {
            var file = JsonNode.Parse(File.ReadAllText(path))!.AsArray();
            if (file.FirstOrDefault(e => (string)e!["id"]! == id) is not JsonObject entry)
                continue;
            edit(file, entry);
            File.WriteAllText(path, KnowledgeFiles.Canonical(Catalogue.ReadFile(collection, file.ToJsonString())));
            return;
        }
        Assert.Fail($"There is no {collection}/{id}.");
    }
}
