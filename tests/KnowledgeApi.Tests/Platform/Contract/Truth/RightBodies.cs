using System.Text.Json.Nodes;
using CsCheck;
using KnowledgeApi.Testing.Contract;

namespace KnowledgeApi.Tests.Platform.Contract.Truth;

/// <summary>Generates JSON that a schema of the document admits.</summary>
internal sealed class RightBodies(JsonObject document, KnownValues known, Operation operation)
{
    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.OneOf([.. HostileTexts.All.Where(t => t.Length < 100)]), Gen.OneOf("aäßé ИЖ中 -'\"0123456789mgµ.,🙂".EnumerateRunes().Select(r => r.ToString()).ToArray()).Array[0, 40].Select(string.Concat));

    public Gen<JsonNode> Of(JsonNode described, string name)
    {
        var schema = Committed.SchemaOf(document, described);
        if (schema["enum"] is JsonArray terms)
            return Gen.OneOf([.. terms.Select(t => t!.GetValue<string>())]).Select(Node);
        return schema.Text("type") switch
        {
            "object" => Members(schema),
            "array" => Items(schema, name),
            "boolean" => Gen.Bool.Select(b => (JsonNode)JsonValue.Create(b)),
            "integer" => Gen.Int[Least(schema), Math.Min(Most(schema), 200)].Select(n => (JsonNode)JsonValue.Create(n)),
            "number" => Gen.OneOf(Gen.Int[1, 1000].Select(n => (decimal)n), Gen.Int[1, 100_000].Select(n => n / 1000m)).Where(n => n <= Most(schema)).Select(n => (JsonNode)JsonValue.Create(n)),
            "string" => Texts(schema, name).Select(Node),
            var type => throw new NotSupportedException($"A body with a value of type '{type}': say here how to make one."),
        };
    }

    private Gen<JsonNode> Members(JsonObject schema)
    {
        var required = (schema["required"] as JsonArray ?? []).Select(r => r!.GetValue<string>()).ToHashSet();
        return schema["properties"]!.AsObject().Aggregate(Gen.Const(() => (JsonNode)new JsonObject()), (all, member) =>
            Gen.Select(all, Of(member.Value!, member.Key), Gen.Int[0, 2], (made, value, lot) => With(made, member.Key, required.Contains(member.Key) || lot > 0 ? value : null)));
    }

    private Gen<JsonNode> Items(JsonObject schema, string name)
    {
        var (least, most) = (schema["minItems"]?.GetValue<int>() ?? 0, schema["maxItems"]?.GetValue<int>() ?? 5);
        return Of(schema["items"]!, name).Array[least, Math.Min(most, least + 4)].Select(items => (JsonNode)new JsonArray([.. items.Select(i => i.DeepClone())]));
    }

    private Gen<string> Texts(JsonObject schema, string name)
    {
        var form = new ParameterForm(document, schema);
        string[] examples = [.. (schema["examples"] as JsonArray ?? []).Select(e => e!.ToString()), .. Real(name)];
        var real = examples.Where(form.Admits).ToArray();
        var any = Words.Select(w => form.Admits(w) ? w : real.FirstOrDefault() ?? "x");
        return real.Length == 0 ? any : Gen.Frequency<string>((6, Gen.OneOf(real)), (1, any));
    }

    private string[] Real(string name) => name switch
    {
        "unit" or "to" => ["mg", "ug", "g", "[iU]"],
        "strings" or "text" => known.Names,
        "conditions" => known.IdsFor(operation, "condition"),
        _ => known.IdsFor(operation, name),
    };

    private static int Least(JsonObject schema) => schema["minimum"]?.GetValue<int>() ?? 0;

    private static int Most(JsonObject schema) => schema["maximum"]?.GetValue<int>() ?? int.MaxValue;

    private static JsonNode With(JsonNode made, string name, JsonNode? value)
    {
        var copy = made.DeepClone();
        if (value is not null)
            copy[name] = value.DeepClone();
        return copy;
    }

    private static JsonNode Node(string text) => JsonValue.Create(text);
}
