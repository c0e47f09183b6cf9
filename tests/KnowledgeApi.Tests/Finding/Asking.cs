using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using KnowledgeApi.Tests.Database;
using KnowledgeApi.Tests.Http;

namespace KnowledgeApi.Tests.Finding;

/// <summary>Asks the shared service and reads what it says.</summary>
internal static class Asking
{
    public static async Task<JsonNode> GetAsync(PostgresServer postgres, string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var service = await TestService.SharedAsync(postgres);
        var answer = await service.Client.GetAsync(path, TestContext.Current.CancellationToken);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(expected == answer.StatusCode, $"{path}: {answer.StatusCode} {body}");
        return JsonNode.Parse(body)!;
    }

    public static async Task<(HttpResponseMessage Answer, JsonNode Body)> PostAsync(PostgresServer postgres, string path, string json, string type = "application/json")
    {
        var service = await TestService.SharedAsync(postgres);
        using var content = new StringContent(json, Encoding.UTF8, type);
        var answer = await service.Client.PostAsync(path, content, TestContext.Current.CancellationToken);
        return (answer, (await answer.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!);
    }

    public static string[] Ids(this JsonNode? list) => [.. list!.AsArray().Select(i => (string)i!["id"]!)];
}
