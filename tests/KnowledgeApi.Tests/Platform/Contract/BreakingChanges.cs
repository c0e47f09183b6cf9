using System.Text.Json.Nodes;
using KnowledgeApi.Testing.Contract;

namespace KnowledgeApi.Tests.Platform.Contract;

/// <summary>The breaks that the general differ (npm run breaking) misses: changed defaults, removed request members, renamed schemas.</summary>
internal static class BreakingChanges
{
    public static IEnumerable<string> Between(JsonObject published, JsonObject current)
    {
        var names = Committed.Schemas(current).Select(s => s.Key).ToHashSet();
        foreach (var (name, _) in Committed.Schemas(published).Where(s => !names.Contains(s.Key)))
            yield return $"the schema {name} is gone: generated clients lose the type";
        var operations = Committed.Operations(current).ToDictionary(o => o.Operation.Text("operationId")!, o => o.Operation);
        foreach (var (path, _, before) in Committed.Operations(published))
        {
            var id = before.Text("operationId")!;
            if (!operations.TryGetValue(id, out var after))
            {
                yield return $"{path}: {id} is gone or renamed";
                continue;
            }
            foreach (var change in ParameterChanges(id, before, after).Concat(BodyChanges(id, published, before, current, after)))
                yield return change;
        }
    }

    private static IEnumerable<string> ParameterChanges(string id, JsonObject before, JsonObject after)
    {
        var now = (after["parameters"] as JsonArray ?? []).ToDictionary(p => p!.Text("name")!);
        foreach (var parameter in before["parameters"] as JsonArray ?? [])
        {
            var name = parameter!.Text("name")!;
            if (!now.TryGetValue(name, out var same))
                yield return $"{id}: the parameter {name} is gone";
            else if (!JsonNode.DeepEquals(parameter!["schema"]!["default"], same!["schema"]!["default"]))
                yield return $"{id}: the default of {name} changed";
        }
    }

    private static IEnumerable<string> BodyChanges(string id, JsonObject published, JsonObject before, JsonObject current, JsonObject after)
    {
        var sent = before["requestBody"]?["content"]?["application/json"]?["schema"];
        if (sent is null)
            return [];
        return after["requestBody"]?["content"]?["application/json"]?["schema"] is { } now
            ? MemberChanges(id, published, sent, current, now, []) : [$"{id}: the request body is gone"];
    }

    private static IEnumerable<string> MemberChanges(string at, JsonObject published, JsonNode before, JsonObject current, JsonNode after, HashSet<string> seen)
    {
        var (old, now) = (Committed.SchemaOf(published, before), Committed.SchemaOf(current, after));
        if (!seen.Add(old.GetPath()))
            yield break;
        if (!JsonNode.DeepEquals(old["default"], now["default"]))
            yield return $"{at}: its default changed";
        if (old["items"] is { } items && now["items"] is { } itemsNow)
        {
            foreach (var change in MemberChanges(at, published, items, current, itemsNow, seen))
                yield return change;
        }
        foreach (var (name, member) in old["properties"] as JsonObject ?? [])
        {
            var changes = now["properties"]?[name] is { } same ? MemberChanges($"{at}.{name}", published, member!, current, same, seen) : [$"{at}: the request member {name} is gone"];
            foreach (var change in changes)
                yield return change;
        }
    }
}
