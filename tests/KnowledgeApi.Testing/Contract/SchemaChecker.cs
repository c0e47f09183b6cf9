using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace KnowledgeApi.Testing.Contract;

/// <summary>
/// Holds a JSON value against a schema of the contract. Stricter than JSON Schema in two ways: a member that the schema does not name is
/// a fault of ours, and a keyword that is not known here is an error, so that nothing passes unchecked. No draft 2020-12 validator
/// under an open licence restores from the registry, and the contract uses few keywords.
/// </summary>
internal sealed class SchemaChecker(JsonElement contract)
{
    private static readonly HashSet<string> Annotations =
        ["title", "description", "default", "example", "examples", "deprecated", "readOnly", "writeOnly", "externalDocs", "xml", "$comment", "contentMediaType", "x-enum-varnames"];

    public IEnumerable<string> Faults(JsonElement value, JsonElement schema, string at = "$") =>
        Rules(value, schema, at).Concat(Unknown(value, schema, at));

    /// <summary>The same for a body whose other members are given their meaning elsewhere.</summary>
    public IEnumerable<string> FaultsOfOpen(JsonElement value, JsonElement schema) =>
        Rules(value, schema, "$").Where(fault => !fault.EndsWith("is not in the contract", StringComparison.Ordinal));

    private List<string> Rules(JsonElement value, JsonElement schema, string at)
    {
        if (schema.ValueKind == JsonValueKind.True)
            return [];
        return [.. schema.EnumerateObject().SelectMany(keyword => Rule(keyword.Name, keyword.Value, value, at))];
    }

    private IEnumerable<string> Rule(string keyword, JsonElement rule, JsonElement value, string at) => keyword switch
    {
        "$ref" => Rules(value, Resolve(rule), at),
        "allOf" => rule.EnumerateArray().SelectMany(part => Rules(value, part, at)),
        "properties" => value.ValueKind != JsonValueKind.Object ? [] : rule.EnumerateObject()
            .Where(p => value.TryGetProperty(p.Name, out _)).SelectMany(p => Faults(value.GetProperty(p.Name), p.Value, $"{at}.{p.Name}")),
        "additionalProperties" => [],
        "items" => value.ValueKind != JsonValueKind.Array ? [] : value.EnumerateArray().SelectMany((item, i) => Faults(item, rule, $"{at}[{i}]")),
        "required" => rule.EnumerateArray().Select(r => r.GetString()!)
            .Where(name => value.ValueKind == JsonValueKind.Object && !value.TryGetProperty(name, out _)).Select(name => $"{at}: '{name}' is missing"),
        _ when Annotations.Contains(keyword) => [],
        _ => Holds(keyword, rule, value) ? [] : [$"{at}: {Short(value)} is against {keyword} {Short(rule)}"],
    };

    private static bool Holds(string keyword, JsonElement rule, JsonElement value) => keyword switch
    {
        "type" => rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Any(t => IsOf(t.GetString()!, value)) : IsOf(rule.GetString()!, value),
        "enum" => rule.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value)),
        "const" => JsonElement.DeepEquals(rule, value),
        "minimum" => value.ValueKind != JsonValueKind.Number || Compared(value, rule) >= 0,
        "maximum" => value.ValueKind != JsonValueKind.Number || Compared(value, rule) <= 0,
        "exclusiveMinimum" => value.ValueKind != JsonValueKind.Number || Compared(value, rule) > 0,
        "minLength" => value.ValueKind != JsonValueKind.String || Length(value) >= rule.GetInt32(),
        "maxLength" => value.ValueKind != JsonValueKind.String || Length(value) <= rule.GetInt32(),
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.GetInt32(),
        "maxItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= rule.GetInt32(),
        "uniqueItems" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Select(i => i.GetRawText()).Distinct().Count() == value.GetArrayLength(),
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, EndingAtTheEnd(rule.GetString()!)),
        "format" => value.ValueKind is not (JsonValueKind.String or JsonValueKind.Number) || IsInFormat(rule.GetString()!, value),
        _ => throw new NotSupportedException($"The contract uses the keyword '{keyword}', which this checker does not know. Teach it."),
    };

    /// <summary>JSON Schema counts characters, not halves of surrogate pairs.</summary>
    private static int Length(JsonElement value) => value.GetString()!.EnumerateRunes().Count();

    /// <summary>In .NET `$` also stands before a last line break; in JSON Schema it does not.</summary>
    private static string EndingAtTheEnd(string pattern) => pattern.EndsWith('$') ? $@"{pattern[..^1]}\z" : pattern;

    /// <summary>Exactly, where both are decimals; what is beyond those is told apart well enough by a double.</summary>
    private static int Compared(JsonElement value, JsonElement bound) =>
        value.TryGetDecimal(out var exact) ? exact.CompareTo(bound.GetDecimal()) : value.GetDouble().CompareTo(bound.GetDouble());

    private static bool IsOf(string type, JsonElement value) => (type, value.ValueKind) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("number", JsonValueKind.Number) => true,
        ("integer", JsonValueKind.Number) => value.TryGetInt64(out _),
        ("boolean", JsonValueKind.True or JsonValueKind.False) or ("null", JsonValueKind.Null) => true,
        _ => false,
    };

    private static bool IsInFormat(string format, JsonElement value) => format switch
    {
        "date" => DateOnly.TryParseExact(value.ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "date-time" => DateTimeOffset.TryParse(value.ToString(), CultureInfo.InvariantCulture, out _),
        "int32" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _),
        "int64" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "decimal" => value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out _),
        "double" or "float" => value.ValueKind == JsonValueKind.Number,
        "uri" => Uri.TryCreate(value.ToString(), UriKind.Absolute, out _),
        // Plain names between braces, and a question at the end (RFC 6570): no more is used.
        "uri-template" => Regex.IsMatch(value.ToString(), @"^(/(\w[\w.-]*|\{\w+\}))+(\{\?\w+(,\w+)*\})?$"),
        "uri-reference" => Uri.TryCreate(value.ToString(), UriKind.RelativeOrAbsolute, out _),
        _ => throw new NotSupportedException($"The contract uses the format '{format}', which this checker does not know. Teach it."),
    };

    /// <summary>Members that no part of the schema names. Where the schema says what other members hold, they are held against that.</summary>
    private List<string> Unknown(JsonElement value, JsonElement schema, string at)
    {
        if (value.ValueKind != JsonValueKind.Object || schema.ValueKind != JsonValueKind.Object)
            return [];
        var parts = Parts(schema).ToList();
        var known = parts.Where(p => p.TryGetProperty("properties", out _))
            .SelectMany(p => p.GetProperty("properties").EnumerateObject()).Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        var others = parts.Where(p => p.TryGetProperty("additionalProperties", out var rule) && rule.ValueKind == JsonValueKind.Object)
            .Select(p => p.GetProperty("additionalProperties")).ToList();
        var extra = value.EnumerateObject().Where(m => !known.Contains(m.Name)).ToList();
        if (others.Count > 0)
            return [.. extra.SelectMany(m => others.SelectMany(rule => Faults(m.Value, rule, $"{at}.{m.Name}")))];
        return [.. extra.Select(m => $"{at}: '{m.Name}' is not in the contract")];
    }

    private IEnumerable<JsonElement> Parts(JsonElement schema)
    {
        yield return schema;
        IEnumerable<JsonElement> inner = schema.TryGetProperty("allOf", out var all) ? all.EnumerateArray() : [];
        if (schema.TryGetProperty("$ref", out var reference))
            inner = inner.Append(Resolve(reference));
        foreach (var part in inner.SelectMany(Parts))
            yield return part;
    }

    private JsonElement Resolve(JsonElement reference) =>
        reference.GetString()!.TrimStart('#', '/').Split('/').Aggregate(contract, (at, name) => at.GetProperty(name));

    private static string Short(JsonElement value) => value.GetRawText() is { Length: > 80 } text ? text[..80] + "…" : value.GetRawText();
}
