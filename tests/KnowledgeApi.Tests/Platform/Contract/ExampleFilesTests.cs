using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeApi.Platform.Json;
using KnowledgeApi.Testing.Contract;

namespace KnowledgeApi.Tests.Platform.Contract;

/// <summary>
/// Every example answer in the contract is a true one, cut to the first item of each list: what the service answers when it is asked
/// with the examples of the parameters. UPDATE_CONTRACT=1 writes those that are missing or no longer valid; the next build carries them.
/// </summary>
public sealed class ExampleFilesTests(PostgresServer postgres)
{
    private static readonly JsonSerializerOptions Readable = new(ApiJson.Options) { WriteIndented = true, NewLine = "\n" };

    [Fact]
    public async Task Every_example_can_be_asked_for()
    {
        var service = await TestService.SharedAsync(postgres);
        var document = Committed.IsUpdating
            ? JsonNode.Parse(await service.Client.GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken))!.AsObject() : Committed.Document();
        foreach (var (path, method, operation) in Committed.Operations(document))
        {
            using var request = Question(path, method, operation);
            using var answer = await service.Client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{request.RequestUri} answers {answer.StatusCode}");
            if (answer.Content.Headers.ContentType?.MediaType != "application/json")
                continue;
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            // An example says the same wherever it was made.
            var body = JsonNode.Parse(text.Replace(service.Address.GetLeftPart(UriPartial.Authority), "https://api.example.org", StringComparison.Ordinal))!;
            if (operation.Text("operationId")!.StartsWith("list", StringComparison.Ordinal))
                Assert.True(body["data"]!.AsArray().Count > 0, $"{request.RequestUri} finds nothing");
            if (Committed.IsUpdating)
                await Keep(document, operation, body);
        }
    }

    private static async Task Keep(JsonObject document, JsonObject operation, JsonNode body)
    {
        var schema = operation["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;
        var file = Path.Combine(Committed.Folder, "examples", $"{operation.Text("operationId")}.json");
        if (File.Exists(file) && !Committed.Faults(document, schema, JsonNode.Parse(await File.ReadAllTextAsync(file)), file).Any())
            return;
        await File.WriteAllTextAsync(file, Cut(body).ToJsonString(Readable) + "\n");
    }

    private static HttpRequestMessage Question(string path, string method, JsonObject operation)
    {
        var asked = (operation["x-first-question"] as JsonArray ?? []).Select(n => n!.GetValue<string>()).ToList();
        var query = new List<string>();
        foreach (var parameter in operation["parameters"] as JsonArray ?? [])
        {
            var name = parameter!.Text("name")!;
            var value = parameter!["example"] is JsonArray several ? string.Join(',', several) : parameter["example"]?.ToString() ?? "";
            if (parameter.Text("in") == "path")
                path = path.Replace($"{{{name}}}", value, StringComparison.Ordinal);
            else if (parameter["required"]?.GetValue<bool>() == true || asked.Contains(name))
                query.Add($"{name}={Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal)}");
            else if (name == "limit")
                query.Add("limit=1");
        }
        var request = new HttpRequestMessage(new HttpMethod(method.ToUpperInvariant()), query.Count == 0 ? path : $"{path}?{string.Join('&', query)}");
        if (operation["requestBody"]?["content"]?["application/json"] is { } body)
        {
            var written = Path.Combine(Committed.Folder, "examples", $"{operation.Text("operationId")}.request.json");
            var sent = File.Exists(written) ? File.ReadAllText(written) : body["example"]?.ToJsonString();
            request.Content = new StringContent(sent ?? throw new InvalidOperationException($"{written} is missing"), Encoding.UTF8, "application/json");
        }
        return request;
    }

    private static JsonNode Cut(JsonNode node) => node switch
    {
        JsonArray list => new JsonArray([.. list.Take(1).Select(i => Cut(i!))]),
        // Digests by the paths of items are a list, too.
        JsonObject map when map.Count > 1 && map.All(m => m.Key.Contains('/')) => new JsonObject([KeyValuePair.Create(map.First().Key, map.First().Value?.DeepClone())]),
        JsonObject one => new JsonObject(one.Select(m => KeyValuePair.Create(m.Key, m.Value is null ? null : Cut(m.Value)))),
        _ => node.DeepClone(),
    };
}
