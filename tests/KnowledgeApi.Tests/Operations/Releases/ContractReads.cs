using System.Text.Json;
using System.Text.RegularExpressions;

namespace KnowledgeApi.Tests.Operations.Releases;

/// <summary>Addresses under /v1 that reach every operation of the contract, made from the contract and from what the lists hold.</summary>
internal static partial class ContractReads
{
    /// <summary>Answered by the program alone, from no release.</summary>
    private const string Context = "/v1/context.jsonld";

    public static async Task<IReadOnlyList<string>> Of(HttpClient client, string release)
    {
        var contract = Answers.Parse(await client.GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken));
        var addresses = new List<string>();
        foreach (var path in contract.GetProperty("paths").EnumerateObject().Where(p => p.Name.StartsWith("/v1", StringComparison.Ordinal) && p.Name != Context && p.Value.TryGetProperty("get", out _)))
            addresses.AddRange(await Addresses(client, path.Name, path.Value.GetProperty("get"), release));
        return addresses;
    }

    private static async Task<IEnumerable<string>> Addresses(HttpClient client, string path, JsonElement operation, string release)
    {
        var parameters = operation.TryGetProperty("parameters", out var all) ? all.EnumerateArray().ToArray() : [];
        var required = parameters.Where(p => p.GetProperty("in").GetString() == "query" && p.TryGetProperty("required", out var r) && r.GetBoolean())
            .Select(p => $"{p.GetProperty("name").GetString()}={Uri.EscapeDataString(Example(p))}");
        var query = string.Join('&', required.Append($"release={release}"));
        var address = Placeholder().Replace(path, m => m.Groups[1].Value is "earlier" or "later" || path.StartsWith("/v1/releases/", StringComparison.Ordinal) && m.Groups[1].Value == "id"
            ? release : Example(parameters.Single(p => p.GetProperty("name").GetString() == m.Groups[1].Value)));
        var addresses = new List<string> { $"{address}?{query}" };
        if (path.Contains('{', StringComparison.Ordinal))
        {
            var collection = path[..path.IndexOf("/{", StringComparison.Ordinal)];
            if (!collection.EndsWith("releases", StringComparison.Ordinal))
                addresses.AddRange((await FirstIds(client, collection, release)).Select(id => $"{Placeholder().Replace(path, Uri.EscapeDataString(id), 1)}?{query}"));
        }
        else if (parameters.FirstOrDefault(p => p.GetProperty("name").GetString() == "limit") is { ValueKind: JsonValueKind.Object } limit)
        {
            addresses.Add($"{path}?{query}&limit={limit.GetProperty("schema").GetProperty("maximum")}");
            if (!query.Contains("q=", StringComparison.Ordinal))
                addresses.Add($"{path}?{query}&q=a");
        }
        return addresses.Where(a => !a.Contains('{', StringComparison.Ordinal));
    }

    private static async Task<IEnumerable<string>> FirstIds(HttpClient client, string collection, string release)
    {
        var list = Answers.Parse(await client.GetStringAsync($"{collection}?release={release}&limit=8", TestContext.Current.CancellationToken));
        return [.. list.GetProperty("data").EnumerateArray().Select(i => i.GetProperty("id").GetString()!)];
    }

    private static string Example(JsonElement parameter) => parameter.GetProperty("example") is { ValueKind: JsonValueKind.Array } several
        ? string.Join(',', several.EnumerateArray()) : parameter.GetProperty("example").ToString();

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
