using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeApi.Testing.Contract;

namespace KnowledgeApi.Tests.Platform.Contract.Truth;

/// <summary>An operation, as the document describes it and nothing else.</summary>
/// <param name="Id">Its operationId.</param>
/// <param name="Method">GET or POST.</param>
/// <param name="Path">Its path, with placeholders.</param>
/// <param name="Parameters">What it takes.</param>
/// <param name="Statuses">How it can end.</param>
/// <param name="MediaTypes">What a 200 of it is written in.</param>
/// <param name="Body">What is sent to it; null where nothing is.</param>
internal sealed record Operation(
    string Id, string Method, string Path, IReadOnlyList<TakenParameter> Parameters, IReadOnlyList<int> Statuses, IReadOnlyList<string> MediaTypes, SentBody? Body)
{
    public static IReadOnlyList<Operation> All(JsonObject document) => [.. Committed.Operations(document).Select(o => Of(document, o.Path, o.Method, o.Operation))];

    public IEnumerable<TakenParameter> InPath => Parameters.Where(p => p.IsInPath);

    public IEnumerable<TakenParameter> InQuery => Parameters.Where(p => !p.IsInPath);

    private static Operation Of(JsonObject document, string path, string method, JsonObject operation)
    {
        var responses = operation["responses"]!.AsObject();
        var answer = responses["200"]?["content"] as JsonObject ?? [];
        return new Operation(operation.Text("operationId")!, method.ToUpperInvariant(), path,
            [.. (operation["parameters"] as JsonArray ?? []).Select(p => TakenParameter.Of(document, p!.AsObject()))],
            [.. responses.Select(r => int.Parse(r.Key, System.Globalization.CultureInfo.InvariantCulture))], [.. answer.Select(c => c.Key)],
            operation["requestBody"]?["content"]?["application/json"] is JsonObject sent ? new SentBody(sent["schema"]!.AsObject(), sent["example"]!) : null);
    }
}

/// <summary>The body of an operation: its schema, and one that is known to be right.</summary>
internal sealed record SentBody(JsonObject Schema, JsonNode Example);

/// <summary>A parameter, as the document describes it.</summary>
internal sealed record TakenParameter(string Name, bool IsInPath, bool IsRequired, string Description, IReadOnlyList<string> Examples, ParameterForm Form)
{
    public static TakenParameter Of(JsonObject document, JsonObject parameter) => new(
        parameter.Text("name")!, parameter.Text("in") == "path", parameter["required"]?.GetValue<bool>() == true, parameter.Text("description") ?? "",
        parameter["example"] is JsonArray several ? [.. several.Select(e => e!.ToString())] : parameter["example"] is { } one ? [Plain(one)] : [],
        new ParameterForm(document, parameter["schema"]!.AsObject()));

    private static string Plain(JsonNode value) => value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();
}
