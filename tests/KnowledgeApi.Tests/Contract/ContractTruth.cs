using System.Text.Json;

namespace KnowledgeApi.Tests.Contract;

/// <summary>Says what is untrue in the contract, judging by one answer.</summary>
internal sealed class ContractTruth(JsonElement contract)
{
    /// <summary>Failures that may come from any path, before an operation has its say, and 304, which is the 200 that the caller has already.</summary>
    private static readonly int[] AtAnyPath = [304, 400, 404, 405, 406, 413, 414, 415];

    private readonly SchemaChecker _checker = new(contract);

    public IEnumerable<string> Faults(string method, string path, int status, string? mediaType, string body)
    {
        if (status >= 400)
            return Faults(Problem(method, path, status), mediaType, "application/problem+json", body, method == "HEAD");
        if (Operation(method, path) is not { } operation || status == 304)
            return [];
        if (!operation.GetProperty("responses").TryGetProperty($"{status}", out var response))
            return [$"the status {status} is not in the contract"];
        if (!response.TryGetProperty("content", out var contents))
            return body.Length == 0 ? [] : ["the contract says that there is no body"];
        if (mediaType is null || !contents.TryGetProperty(mediaType, out var content))
            return [$"the media type '{mediaType}' is not in the contract"];
        return Faults(content, mediaType, mediaType, body, method == "HEAD");
    }

    /// <summary>The address, in the contract, of the operation that answers a path; null for pages and the contract itself.</summary>
    public string? TemplateOf(string path) => contract.GetProperty("paths").EnumerateObject().Select(p => p.Name)
        .Where(template => Matches(template, path)).OrderBy(template => template.Count(c => c == '{')).FirstOrDefault();

    public IEnumerable<string> Templates => contract.GetProperty("paths").EnumerateObject().Where(p => p.Value.TryGetProperty("get", out _)).Select(p => p.Name);

    /// <summary>A question sent by POST has an operation of its own; any other method is answered like GET.</summary>
    private JsonElement? Operation(string method, string path) =>
        TemplateOf(path) is { } template && contract.GetProperty("paths").GetProperty(template).TryGetProperty(method == "POST" ? "post" : "get", out var operation)
            ? operation : null;

    private JsonElement? Problem(string method, string path, int status)
    {
        if (Operation(method, path) is { } operation && operation.GetProperty("responses").TryGetProperty($"{status}", out var response))
            return Resolved(response).GetProperty("content").GetProperty("application/problem+json");
        if (!AtAnyPath.Contains(status))
            return null;
        return JsonSerializer.SerializeToElement(new { schema = new Dictionary<string, string> { ["$ref"] = "#/components/schemas/ProblemDocument" } });
    }

    private List<string> Faults(JsonElement? content, string? mediaType, string expected, string body, bool isHead)
    {
        if (content is null)
            return ["the status is not in the contract"];
        if (mediaType != expected)
            return [$"the media type is '{mediaType}' and not {expected}"];
        if (isHead)
            return body.Length == 0 ? [] : ["HEAD has a body"];
        // Other formats have parsers of their own in the tests of Formats and Citations.
        if (expected == "application/ld+json" && content.Value.TryGetProperty("schema", out var open))
        {
            using var linked = JsonDocument.Parse(body);
            return [.. _checker.FaultsOfOpen(linked.RootElement, open)];
        }
        if (expected is not ("application/json" or "application/problem+json") || !content.Value.TryGetProperty("schema", out var schema))
            return [];
        using var document = JsonDocument.Parse(body);
        return [.. _checker.Faults(document.RootElement, schema)];
    }

    private JsonElement Resolved(JsonElement response) => !response.TryGetProperty("$ref", out var reference) ? response
        : reference.GetString()!.TrimStart('#', '/').Split('/').Aggregate(contract, (at, name) => at.GetProperty(name));

    private static bool Matches(string template, string path)
    {
        var (wanted, given) = (template.Trim('/').Split('/'), path.Trim('/').Split('/'));
        return wanted.Length == given.Length && wanted.Zip(given).All(pair => pair.First.StartsWith('{') ? pair.Second.Length > 0 : pair.First == pair.Second);
    }
}
