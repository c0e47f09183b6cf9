using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace KnowledgeApi.Tests.Contract;

/// <summary>
/// Holds a value against a schema of the contract, closed: what is not described is a fault. It knows the few keywords that the
/// contract uses and refuses any other, so that a schema cannot pass by being misunderstood.
/// </summary>
internal static class ExampleCheck
{
    private static readonly HashSet<string> Known =
    [
        "$ref", "allOf", "type", "format", "description", "example", "examples", "enum", "pattern", "maxLength", "minLength", "minimum", "maximum",
        "items", "maxItems", "minItems", "properties", "required", "additionalProperties", "default", "x-enum-varnames", "deprecated", "uniqueItems",
    ];

    public static IEnumerable<string> Faults(JsonObject document, JsonNode schema, JsonNode? value, string at = "$")
    {
        foreach (var keyword in schema.AsObject().Select(k => k.Key).Where(k => !Known.Contains(k)))
            yield return $"{at}: the contract uses the keyword {keyword}, which this check does not know";
        var own = Committed.SchemaOf(document, schema);
        if (own["enum"] is JsonArray codes && !codes.Any(c => JsonNode.DeepEquals(c, value)))
            yield return $"{at}: {value} is not one of the closed set";
        var faults = own.Text("type") switch
        {
            "object" => value is JsonObject one ? ObjectFaults(document, own, one, at) : [$"{at}: not an object"],
            "array" => value is JsonArray list ? ArrayFaults(document, own, list, at) : [$"{at}: not an array"],
            "string" => value?.GetValueKind() is JsonValueKind.String ? TextFaults(own, value.GetValue<string>(), at) : [$"{at}: not a string"],
            "integer" or "number" => value?.GetValueKind() is JsonValueKind.Number ? NumberFaults(own, value.ToJsonString(), at) : [$"{at}: not a number"],
            "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? [] : [$"{at}: not a boolean"],
            var type => [$"{at}: the contract says type {type ?? "anything"}"],
        };
        foreach (var fault in faults)
            yield return fault;
    }

    private static IEnumerable<string> ObjectFaults(JsonObject document, JsonObject schema, JsonObject value, string at)
    {
        var properties = schema["properties"] as JsonObject ?? [];
        foreach (var missing in (schema["required"] as JsonArray ?? []).Select(r => r!.GetValue<string>()).Where(r => !value.ContainsKey(r)))
            yield return $"{at}: {missing} is required";
        foreach (var (name, member) in value)
        {
            var described = properties[name] ?? schema["additionalProperties"] as JsonObject;
            foreach (var fault in described is null ? [$"{at}: {name} is not described"] : Faults(document, described, member, $"{at}.{name}"))
                yield return fault;
        }
    }

    private static IEnumerable<string> ArrayFaults(JsonObject document, JsonObject schema, JsonArray value, string at)
    {
        if (value.Count > (schema["maxItems"]?.GetValue<int>() ?? int.MaxValue) || value.Count < (schema["minItems"]?.GetValue<int>() ?? 0))
            yield return $"{at}: {value.Count} items";
        foreach (var fault in value.SelectMany((item, i) => Faults(document, schema["items"]!, item, $"{at}[{i}]")))
            yield return fault;
    }

    private static IEnumerable<string> TextFaults(JsonObject schema, string value, string at)
    {
        if (value.Length > (schema["maxLength"]?.GetValue<int>() ?? int.MaxValue) || value.Length < (schema["minLength"]?.GetValue<int>() ?? 0))
            yield return $"{at}: {value.Length} characters";
        if (schema.Text("pattern") is { } pattern && !Regex.IsMatch(value, pattern))
            yield return $"{at}: '{value}' does not match {pattern}";
        var isRight = schema.Text("format") switch
        {
            "date" => DateOnly.TryParseExact(value, "yyyy-MM-dd", out _),
            "date-time" => value.Contains('T', StringComparison.Ordinal) && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out _),
            "uri-reference" => Uri.TryCreate(value, UriKind.RelativeOrAbsolute, out _),
            null => true,
            _ => false,
        };
        if (!isRight)
            yield return $"{at}: '{value}' is no {schema.Text("format")}";
    }

    private static IEnumerable<string> NumberFaults(JsonObject schema, string written, string at)
    {
        var value = decimal.Parse(written, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (schema.Text("type") == "integer" && value != Math.Truncate(value))
            yield return $"{at}: {written} is not whole";
        if (value < (schema["minimum"]?.GetValue<decimal>() ?? decimal.MinValue) || value > (schema["maximum"]?.GetValue<decimal>() ?? decimal.MaxValue))
            yield return $"{at}: {written} is out of bounds";
    }
}
