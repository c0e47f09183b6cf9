using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeApi.Host.Configuration;

namespace KnowledgeApi.Testing.Contract;

/// <summary>The committed contract, and the small questions that its tests ask of it.</summary>
internal static class Committed
{
    private static readonly ConditionalWeakTable<JsonObject, SchemaChecker> Checkers = [];

    public static string Folder { get; } = Settings.Above("openapi")!;

    /// <summary>With UPDATE_CONTRACT=1 the checking tests write what they would compare.</summary>
    public static bool IsUpdating { get; } = Environment.GetEnvironmentVariable("UPDATE_CONTRACT") == "1";

    public static JsonObject Document(string name = "v1.json") => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name)))!.AsObject();

    public static IEnumerable<(string Path, string Method, JsonObject Operation)> Operations(JsonObject document) =>
        from path in document["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        select (path.Key, operation.Key, operation.Value!.AsObject());

    public static JsonObject Schemas(JsonObject document) => document["components"]!["schemas"]!.AsObject();

    /// <summary>Follows a reference within the document.</summary>
    public static JsonObject Resolve(JsonObject document, JsonNode node)
    {
        while (node["$ref"] is { } reference)
            node = reference.GetValue<string>().Split('/').Skip(1).Aggregate((JsonNode)document, (at, step) => at[step]!);
        return node.AsObject();
    }

    /// <summary>The one schema that a property stands for: its own, or the one it refers to.</summary>
    public static JsonObject SchemaOf(JsonObject document, JsonNode schema) =>
        Resolve(document, schema["allOf"] is JsonArray { Count: 1 } all ? all[0]! : schema);

    public static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject one => one.Select(m => m.Value).SelectMany(Objects).Prepend(one),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };

    /// <summary>What a value in the document breaks of its schema; a value that is missing breaks all of it.</summary>
    public static IEnumerable<string> Faults(JsonObject document, JsonNode schema, JsonNode? value, string at) =>
        CheckerOf(document).Faults(JsonSerializer.SerializeToElement(value), JsonSerializer.SerializeToElement(schema), at);

    /// <summary>The checker of a document that is no longer changed; made once, for it reads all of it.</summary>
    public static SchemaChecker CheckerOf(JsonObject document) => Checkers.GetValue(document, d => new SchemaChecker(JsonSerializer.SerializeToElement(d)));

    public static string? Text(this JsonNode node, string member) => node[member]?.GetValue<string>();
}
