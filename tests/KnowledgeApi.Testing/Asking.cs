using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace KnowledgeApi.Testing;

/// <summary>Asks the shared service and reads what it says as a tree of nodes.</summary>
internal static class Asking
{
    /// <summary>What a question leaves open is left out, as the contract wants it.</summary>
    private static readonly JsonSerializerOptions AbsentNotNull = new(JsonSerializerOptions.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static async Task<JsonNode> GetAsync(PostgresServer postgres, string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await (await TestService.SharedAsync(postgres)).Client.GetAsync(path, Answers.Cancelled);
        return await Read(answer, path, expected);
    }

    public static async Task<(HttpResponseMessage Answer, JsonNode Body)> PostAsync(PostgresServer postgres, string path, string json, string type = "application/json")
    {
        var service = await TestService.SharedAsync(postgres);
        using var content = new StringContent(json, Encoding.UTF8, type);
        var answer = await service.Client.PostAsync(path, content, Answers.Cancelled);
        return (answer, await Read(answer, path, answer.StatusCode));
    }

    /// <summary>Asks in a body; the answer is one that nobody may keep.</summary>
    public static async Task<JsonNode> Ask(PostgresServer postgres, string path, object question)
    {
        var service = await TestService.SharedAsync(postgres);
        using var answer = await service.Client.PostAsJsonAsync(path, question, AbsentNotNull, Answers.Cancelled);
        var body = await Read(answer, path, HttpStatusCode.OK);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Null(answer.Headers.ETag);
        Assert.True(answer.Headers.Contains("Knowledge-Release"));
        return body;
    }

    /// <returns>The problem document of a question that is refused.</returns>
    public static async Task<JsonNode> Refused(PostgresServer postgres, string path, string body, HttpStatusCode status, string type = "application/json")
    {
        var (answer, problem) = await PostAsync(postgres, path, body, type);
        using (answer)
        {
            Assert.True(answer.StatusCode == status, $"{answer.StatusCode} {problem}");
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
            return problem;
        }
    }

    public static string[] Pointers(JsonNode problem) => [.. problem["errors"]!.AsObject().Select(e => e.Key)];

    public static string[] Ids(this JsonNode? list) => [.. list!.AsArray().Select(i => (string)i!["id"]!)];

    private static async Task<JsonNode> Read(HttpResponseMessage answer, string path, HttpStatusCode expected)
    {
        var text = await answer.Content.ReadAsStringAsync(Answers.Cancelled);
        Assert.True(expected == answer.StatusCode, $"{path}: {answer.StatusCode} {text}");
        return JsonNode.Parse(text)!;
    }
}
