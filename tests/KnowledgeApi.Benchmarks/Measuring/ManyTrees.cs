using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeApi.Collections;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Benchmarks.Measuring;

/// <summary>A large tree of curated entries: the real claims again and again under other ids, beside everything they refer to.</summary>
internal static class ManyTrees
{
    public static KnowledgeTree Of(KnowledgeTree real, int times)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"knowledge-many-{Environment.ProcessId}");
        try
        {
            foreach (var collection in real.Entries.Where(e => !e.IsPart).GroupBy(e => e.Collection))
            {
                Directory.CreateDirectory(Path.Combine(folder, collection.Key));
                File.WriteAllText(Path.Combine(folder, collection.Key, "real.json"), KnowledgeFiles.Canonical(collection.Select(e => e.Entry)));
            }
            var claims = real.Of(CollectionNames.Claims).Select(e => KnowledgeFiles.Canonical(e.Entry)).ToList();
            for (var n = 1; n < times; n++)
                File.WriteAllText(Path.Combine(folder, CollectionNames.Claims, $"again-{n}.json"), $"[{string.Join(",", claims.Select(c => Renamed(c, n)))}]");
            return Catalogue.Read(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Renamed(string claim, int n)
    {
        var entry = JsonNode.Parse(claim)!.AsObject();
        entry["id"] = $"{entry["id"]}.{n}";
        foreach (var line in entry["evidence"]!.AsArray())
            line!["id"] = $"{line["id"]}.{n}";
        return entry.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}
