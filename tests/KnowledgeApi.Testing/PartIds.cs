using System.Text.Json.Nodes;
using KnowledgeApi.Collections;

namespace KnowledgeApi.Testing;

/// <summary>The ids of what is written within an entry and is an item of its own: forms and lines of evidence.</summary>
internal static class PartIds
{
    private static readonly string[] Members = ["forms", "evidence"];

    /// <summary>A copy of an entry under another id; its parts get ids that begin with that.</summary>
    public static JsonObject Copy(JsonNode entry, string id)
    {
        var copy = entry.DeepClone().AsObject();
        copy["id"] = id;
        foreach (var (part, place) in Members.SelectMany(member => copy[member]?.AsArray() ?? []).Select((part, i) => (part!, i)))
            part["id"] = $"{id}.{place + 1}";
        return copy;
    }

    public static IEnumerable<(string Collection, string Id)> Of(string collection, JsonObject entry) =>
        from kind in Catalogue.Kinds
        where kind.PartOf?.Collection == collection
        from part in kind.PartOf!.PartsIn(Catalogue.ReadFile(collection, $"[{entry.ToJsonString()}]")[0])
        select (kind.Collection, part.Id);
}
