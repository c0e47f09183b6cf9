using System.Text.Json.Nodes;
using KnowledgeApi.Testing.Contract;

namespace KnowledgeApi.Tests.Platform.Contract.Truth;

/// <summary>A right body with one thing in it made wrong, in every way that its schema can be broken.</summary>
internal static class WrongBodies
{
    /// <summary>What is wrong, the JSON Pointer that must be named, and the body.</summary>
    public static IEnumerable<(string What, string Pointer, JsonNode Body)> Of(JsonObject document, JsonNode schema, JsonNode body) =>
        Places(document, schema, body, "").SelectMany(place => Ways(document, place.Schema, place.Value)
            .Select(way => (way.What, place.Pointer + way.Under, Replaced(body, place.Pointer, way.Value))));

    private static IEnumerable<(string Pointer, JsonObject Schema, JsonNode Value)> Places(JsonObject document, JsonNode described, JsonNode value, string at)
    {
        var schema = Committed.SchemaOf(document, described);
        yield return (at, schema, value);
        var inner = value switch
        {
            JsonObject one => one.Select(m => (Step: m.Key, Schema: schema["properties"]![m.Key]!, Value: m.Value!)),
            JsonArray list => list.Select((item, i) => (Step: $"{i}", Schema: schema["items"]!, Value: item!)),
            _ => [],
        };
        foreach (var place in inner.SelectMany(i => Places(document, i.Schema, i.Value, $"{at}/{i.Step}")))
            yield return place;
    }

    private static IEnumerable<(string What, string Under, JsonNode? Value)> Ways(JsonObject document, JsonObject schema, JsonNode value)
    {
        foreach (var other in Others())
        {
            // What an object lacks is named by its own place, below.
            if (!(other is JsonObject && value is JsonObject) && Committed.Faults(document, schema, other, "$").Any())
                yield return ("another value", "", other);
        }
        if (value is not JsonObject one)
            yield break;
        foreach (var name in (schema["required"] as JsonArray ?? []).Select(r => r!.GetValue<string>()))
            yield return ("a member missing", $"/{name}", Changed(one, o => o.Remove(name)));
        yield return ("an unknown member", "/surprise", Changed(one, o => o["surprise"] = 1));
        var first = one.FirstOrDefault().Key;
        if (first is not null)
            yield return ("a name in another case", $"/{first.ToUpperInvariant()}", Changed(one, o => o[first.ToUpperInvariant()] = o[first]!.DeepClone()));
    }

    private static IEnumerable<JsonNode?> Others() =>
    [
        null, JsonValue.Create(true), JsonValue.Create(-1), JsonValue.Create(0), JsonValue.Create(1.5m), JsonValue.Create(1e15m), JsonNode.Parse("1e99"), JsonNode.Parse("1e400"), JsonValue.Create(99999999999L),
        JsonValue.Create("1"), JsonValue.Create(""), JsonValue.Create(" "), JsonValue.Create("no such term"), JsonValue.Create("true"), JsonValue.Create("iron\n"), JsonValue.Create(new string('a', 5000)),
        new JsonArray(), new JsonArray(JsonValue.Create(1)), new JsonArray((JsonNode?)null), new JsonArray([.. Enumerable.Repeat(0, 1001).Select(_ => (JsonNode)JsonValue.Create("iron"))]), new JsonObject(),
    ];

    private static JsonObject Changed(JsonObject one, Action<JsonObject> change)
    {
        var copy = one.DeepClone().AsObject();
        change(copy);
        return copy;
    }

    private static JsonNode Replaced(JsonNode body, string pointer, JsonNode? value)
    {
        if (pointer.Length == 0)
            return value ?? JsonValue.Create((string?)null)!;
        var copy = body.DeepClone();
        var steps = pointer.Split('/')[1..];
        var at = steps[..^1].Aggregate(copy, (node, step) => node is JsonArray list ? list[int.Parse(step, null)]! : node[step]!);
        if (at is JsonArray items)
            items[int.Parse(steps[^1], null)] = value?.DeepClone();
        else
            at[steps[^1]] = value?.DeepClone();
        return copy;
    }
}
