using System.Text.Json;

namespace KnowledgeApi.Testing.Oracle;

/// <summary>The curated files as plain JSON. Nothing of the oracle knows a type of the product.</summary>
internal sealed class OracleFiles
{
    private readonly Dictionary<string, Dictionary<string, JsonElement>> _collections = new(StringComparer.Ordinal);

    public OracleFiles(string folder)
    {
        foreach (var path in Directory.EnumerateDirectories(folder))
        {
            var entries = _collections[Path.GetFileName(path)] = new(StringComparer.Ordinal);
            foreach (var file in Directory.EnumerateFiles(path, "*.json", SearchOption.AllDirectories))
            {
                foreach (var entry in Answers.Parse(File.ReadAllText(file)).EnumerateArray())
                    entries.Add(entry.Id(), entry);
            }
        }
    }

    public IEnumerable<JsonElement> All(string collection) => _collections[collection].Values;

    public JsonElement? Find(string collection, string id) => _collections[collection].TryGetValue(id, out var entry) ? entry : null;

    public bool Has(string collection, string id) => _collections[collection].ContainsKey(id);

    /// <summary>A term of a vocabulary.</summary>
    public JsonElement Term(string vocabulary, string code) =>
        _collections["vocabularies"][vocabulary].List("terms").Single(t => t.Text("code") == code);

    /// <summary>A result and its study.</summary>
    public (JsonElement Study, JsonElement Result) Result(string id) =>
        All("studies").SelectMany(s => s.List("results"), (s, r) => (s, r)).Single(found => found.r.Id() == id);

    /// <summary>An entry and whatever it is narrower than, by parents.</summary>
    public HashSet<string> Upwards(string collection, string id)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        void Climb(string at)
        {
            if (found.Add(at) && Find(collection, at) is { } entry)
                foreach (var parent in entry.Texts("parents"))
                    Climb(parent);
        }
        Climb(id);
        return found;
    }
}
