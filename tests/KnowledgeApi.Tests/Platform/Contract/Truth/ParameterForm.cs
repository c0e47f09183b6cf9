using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KnowledgeApi.Testing.Contract;

namespace KnowledgeApi.Tests.Platform.Contract.Truth;

/// <summary>
/// What the document lets a parameter hold. A text in an address stands for a value in one way only: 5 is an integer,
/// but +5, 05, 5.0 and a 5 between spaces are texts.
/// </summary>
internal sealed partial class ParameterForm
{
    private readonly SchemaChecker _checker;
    private readonly JsonElement _schema;

    public ParameterForm(JsonObject document, JsonObject schema)
    {
        _checker = Committed.CheckerOf(document);
        var own = Committed.SchemaOf(document, schema);
        _schema = JsonSerializer.SerializeToElement(own);
        Type = own.Text("type")!;
        Terms = [.. (own["enum"] as JsonArray ?? []).Select(t => t!.GetValue<string>())];
        (Minimum, Maximum, MaximumLength, MaximumItems) = (Number(own, "minimum"), Number(own, "maximum"), Number(own, "maxLength"), Number(own, "maxItems"));
        Items = own["items"] is JsonObject items ? new ParameterForm(document, items) : null;
    }

    public string Type { get; }
    public IReadOnlyList<string> Terms { get; }
    public int? Minimum { get; }
    public int? Maximum { get; }
    public int? MaximumLength { get; }
    public int? MaximumItems { get; }

    /// <summary>The form of each of several values; null where there is one.</summary>
    public ParameterForm? Items { get; }

    /// <summary>Whether the document admits a text as value.</summary>
    public bool Admits(string text) => ValueOf(text) is { } value && !_checker.Faults(JsonSerializer.SerializeToElement(value), _schema).Any();

    private JsonNode? ValueOf(string text) => Type switch
    {
        "integer" => Whole().IsMatch(text) && long.TryParse(text, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : null,
        "boolean" => text is "true" or "false" ? JsonValue.Create(text == "true") : null,
        "array" => new JsonArray([.. text.Split(',').Select(item => JsonValue.Create(item))]),
        "string" => JsonValue.Create(text),
        _ => throw new NotSupportedException($"A parameter of type '{Type}': say here how it stands in an address."),
    };

    private static int? Number(JsonObject schema, string keyword) => schema[keyword]?.GetValue<int>();

    [GeneratedRegex(@"\A(0|-?[1-9][0-9]*)\z")]
    private static partial Regex Whole();
}
