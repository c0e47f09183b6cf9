using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KnowledgeApi.Testing.Contract;

namespace KnowledgeApi.Tests.Platform.Contract;

/// <summary>The habits of the contract, which no general linter knows.</summary>
public sealed class StyleTests
{
    private static readonly string[] Verbs = ["list", "get", "check", "search", "find", "compare", "export", "convert", "suggest", "resolve", "annotate", "diff", "download"];
    private static readonly string[] PageMembers = ["data", "links", "page", "release"];
    private static readonly string[] PageParameters = ["cursor", "limit", "release"];
    private readonly JsonObject _document = Committed.Document();

    [Fact]
    public void Every_operation_is_named_described_and_shown()
    {
        Report(Committed.Operations(_document).SelectMany(o => Faults(o.Path, o.Method, o.Operation)));
        var ids = Committed.Operations(_document).Select(o => o.Operation.Text("operationId")).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    private IEnumerable<string> Faults(string path, string method, JsonObject operation)
    {
        var at = $"{method} {path}";
        if (!Regex.IsMatch(operation.Text("operationId") ?? "", $"^({string.Join('|', Verbs)})[A-Z][A-Za-z]+$"))
            yield return $"{at}: the operationId is a verb of the closed list and a noun ({string.Join(", ", Verbs)})";
        if (operation["tags"] is not JsonArray { Count: 1 } tags || !_document["tags"]!.AsArray().Any(t => t!.Text("name") == tags[0]!.GetValue<string>()))
            yield return $"{at}: one tag, described in Contract/ContractInformation.cs";
        if (string.IsNullOrWhiteSpace(operation.Text("summary")) || string.IsNullOrWhiteSpace(operation.Text("description")))
            yield return $"{at}: summary and remarks are missing on the handler";
        foreach (var parameter in operation["parameters"] as JsonArray ?? [])
        {
            if (string.IsNullOrWhiteSpace(parameter!.Text("description")) || parameter!["example"] is null)
                yield return $"{at}: {parameter!.Text("name")} has no description or no example (an example element on its property)";
        }
        foreach (var parameter in (operation["parameters"] as JsonArray ?? []).Where(p => IsUnbounded(p!["schema"]!)))
            yield return $"{at}: {parameter!.Text("name")} may hold anything; give its validator a pattern or a length";
        foreach (var (status, content) in Bodies(operation).Where(b => b.Content["example"] is null && b.Content["schema"] is not null))
            yield return $"{at}: {status} has no example; run UPDATE_CONTRACT=1 dotnet test twice, or write openapi/examples/{operation.Text("operationId")}.json";
        var missing = ExpectedStatuses(path, operation).Except(operation["responses"]!.AsObject().Select(r => r.Key)).ToList();
        if (missing.Count > 0)
            yield return $"{at}: {string.Join(", ", missing)} not documented";
    }

    /// <summary>Free text (q) and the opaque cursor have a length only; everything else is a pattern, a format or a closed set.</summary>
    private static bool IsUnbounded(JsonNode schema) => schema.Text("type") == "string" && schema["maxLength"] is null && schema["enum"] is null && schema["format"] is null;

    private static string[] ExpectedStatuses(string path, JsonObject operation) => path switch
    {
        "/health/live" => ["200", "414"],
        "/health/ready" => ["200", "414", "503"],
        _ when path.EndsWith("/download/{file}", StringComparison.Ordinal) => ["200", "206", "304", "400", "404", "414", "416", "503"],
        _ when operation["requestBody"] is not null => ["200", "400", "404", "406", "413", "414", "415", "503"],
        _ => ["200", "304", "400", "404", "406", "414", "503"],
    };

    [Fact]
    public void Every_example_is_valid()
    {
        var faults = new List<string>();
        foreach (var (_, _, operation) in Committed.Operations(_document))
        {
            var at = operation.Text("operationId")!;
            foreach (var (status, content) in Bodies(operation).Where(b => b.Content["example"] is not null))
                faults.AddRange(Committed.Faults(_document, content["schema"]!, content["example"], $"{at} {status}"));
            foreach (var parameter in operation["parameters"] as JsonArray ?? [])
                faults.AddRange(Committed.Faults(_document, parameter!["schema"]!, parameter["example"], $"{at} {parameter.Text("name")}"));
        }
        foreach (var (name, schema) in Committed.Schemas(_document))
        {
            foreach (var (property, described) in schema!["properties"] as JsonObject ?? [])
            {
                foreach (var example in described!["examples"] as JsonArray ?? [])
                    faults.AddRange(Committed.Faults(_document, described, example, $"{name}.{property}"));
            }
        }
        Report(faults);
    }

    [Fact]
    public void Every_list_has_one_shape()
    {
        foreach (var (path, _, operation) in Committed.Operations(_document).Where(o => o.Operation.Text("operationId")!.StartsWith("list", StringComparison.Ordinal)))
        {
            var page = Committed.SchemaOf(_document, operation["responses"]!["200"]!["content"]!["application/json"]!["schema"]!);
            Assert.Equal(PageMembers, page["required"]!.AsArray().Select(r => r!.GetValue<string>()).Order());
            var parameters = operation["parameters"]!.AsArray().Select(p => p!.Text("name")).ToList();
            Assert.True(PageParameters.All(parameters.Contains), $"{path} is not paged");
        }
    }

    [Fact]
    public void Every_schema_is_closed_in_meaning_and_described()
    {
        var faults = new List<string>();
        foreach (var (name, schema) in Committed.Schemas(_document))
        {
            if (string.IsNullOrWhiteSpace(schema!.Text("description")))
                faults.Add($"{name} has no description");
            foreach (var (property, described) in schema!["properties"] as JsonObject ?? [])
            {
                if (string.IsNullOrWhiteSpace(described!.Text("description")))
                    faults.Add($"{name}.{property} has no description");
            }
        }
        foreach (var schema in Committed.Objects(_document["components"]!["schemas"]).Concat(Committed.Objects(_document["paths"])))
        {
            if (schema.ContainsKey("oneOf") || schema.ContainsKey("anyOf") || schema["type"] is JsonArray || schema.ContainsKey("nullable"))
                faults.Add($"{schema.GetPath()}: one type, never null");
            if (schema["type"] is JsonValue type && type.GetValue<string>() == "object" && schema["properties"] is null && schema["additionalProperties"] is not JsonObject)
                faults.Add($"{schema.GetPath()}: an object of anything");
            if (schema["type"] is JsonValue whole && whole.GetValue<string>() == "integer" && (schema.Text("format") != "int32" || schema["minimum"] is null || schema["maximum"] is null))
                faults.Add($"{schema.GetPath()}: an integer without format or bounds");
        }
        Report(faults);
    }

    private IEnumerable<(string Status, JsonObject Content)> Bodies(JsonObject operation) =>
        (operation["requestBody"] is { } body ? [("request", body)] : Enumerable.Empty<(string, JsonNode)>())
        .Concat(operation["responses"]!.AsObject().Select(r => (r.Key, r.Value!)))
        .SelectMany(r => (Committed.Resolve(_document, r.Item2)["content"] as JsonObject ?? [])
            .Where(c => c.Key is "application/json" or "application/problem+json").Select(c => (r.Item1, c.Value!.AsObject())));

    private static void Report(IEnumerable<string> faults)
    {
        var all = faults.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }
}
