using System.Text.Json;
using KnowledgeApi.Platform.Problems;

namespace KnowledgeApi.Testing.Contract;

/// <summary>Says what is untrue in the contract, judging by one answer.</summary>
internal sealed class ContractTruth(JsonElement contract)
{
    /// <summary>What a path that is no operation, or an operation asked by another method, may answer.</summary>
    private static readonly int[] OutsideOperations = [304, 400, 404, 405, 406, 413, 414, 415];

    private readonly SchemaChecker _checker = new(contract);

    public IEnumerable<string> Faults(string method, string path, GivenAnswer answer)
    {
        if (Operation(method, path) is not { } operation)
            return answer.Status < 400 ? [] : !OutsideOperations.Contains(answer.Status) ? [NotInContract(answer)] : FaultsOfBody(AnyProblem(), answer, method == "HEAD");
        if (!operation.GetProperty("responses").TryGetProperty($"{answer.Status}", out var reference))
            return [NotInContract(answer)];
        var response = Resolved(reference);
        return FaultsOfHeaders(response, answer).Concat(FaultsOfBody(response, answer, method == "HEAD"));
    }

    private static string NotInContract(GivenAnswer answer) => $"the status {answer.Status} is not in the contract";

    private IEnumerable<string> FaultsOfHeaders(JsonElement response, GivenAnswer answer) =>
        !response.TryGetProperty("headers", out var headers) ? [] : headers.EnumerateObject()
            .Where(h => Resolved(h.Value).TryGetProperty("required", out var required) && required.GetBoolean() && !answer.Headers.Contains(h.Name))
            .Select(h => $"the header {h.Name} is missing");

    private List<string> FaultsOfBody(JsonElement response, GivenAnswer answer, bool isHead)
    {
        if (!response.TryGetProperty("content", out var contents))
            return answer.Body.Length == 0 ? [] : ["the contract says that there is no body"];
        if (answer.MediaType is null || !contents.TryGetProperty(answer.MediaType, out var content))
            return [$"the media type '{answer.MediaType}' is not in the contract"];
        return isHead ? answer.Body.Length == 0 ? [] : ["HEAD has a body"] : FaultsOfText(content, answer.MediaType, answer.Body);
    }

    private List<string> FaultsOfText(JsonElement content, string mediaType, string body)
    {
        // Other formats have parsers of their own in the tests of Formats and Citations.
        if (mediaType is not ("application/json" or "application/problem+json" or "application/ld+json") || !content.TryGetProperty("schema", out var schema))
            return [];
        var document = Answers.Parse(body);
        if (mediaType == "application/problem+json" && FaultOfCode(document) is { } fault)
            return [fault];
        return [.. mediaType == "application/ld+json" ? _checker.FaultsOfOpen(document, schema) : _checker.Faults(document, schema)];
    }

    /// <summary>The codes of failures are a closed list, each with its status.</summary>
    private static string? FaultOfCode(JsonElement problem) =>
        problem.TryGetProperty("code", out var code) && problem.TryGetProperty("status", out var status) && ProblemKind.Find(code.ToString())?.Status != status.GetInt32()
            ? $"'{code}' is not a code of failures with {status}" : null;

    /// <summary>The address, in the contract, of the operation that answers a path; null for pages and the contract itself.</summary>
    public string? TemplateOf(string path) => contract.GetProperty("paths").EnumerateObject().Select(p => p.Name)
        .Where(template => Matches(template, path)).OrderBy(template => template.Count(c => c == '{')).FirstOrDefault();

    public IEnumerable<string> Templates => contract.GetProperty("paths").EnumerateObject().Where(p => p.Value.TryGetProperty("get", out _)).Select(p => p.Name);

    /// <summary>HEAD is answered like GET; any other method has an operation of its own or none.</summary>
    private JsonElement? Operation(string method, string path) =>
        TemplateOf(path) is { } template && contract.GetProperty("paths").GetProperty(template).TryGetProperty(method == "HEAD" ? "get" : method.ToLowerInvariant(), out var operation)
            ? operation : null;

    private static JsonElement AnyProblem() => JsonSerializer.SerializeToElement(new
    {
        content = new Dictionary<string, object> { ["application/problem+json"] = new { schema = new Dictionary<string, string> { ["$ref"] = "#/components/schemas/ProblemDocument" } } },
    });

    private JsonElement Resolved(JsonElement response) => !response.TryGetProperty("$ref", out var reference) ? response
        : reference.GetString()!.TrimStart('#', '/').Split('/').Aggregate(contract, (at, name) => at.GetProperty(name));

    private static bool Matches(string template, string path)
    {
        var (wanted, given) = (template.Trim('/').Split('/'), path.Trim('/').Split('/'));
        return wanted.Length == given.Length && wanted.Zip(given).All(pair => pair.First.StartsWith('{') ? pair.Second.Length > 0 : pair.First == pair.Second);
    }
}
