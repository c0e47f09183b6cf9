using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using KnowledgeApi.Tests.Database;

namespace KnowledgeApi.Tests.Http;

/// <summary>Asks the shared service in a body.</summary>
internal static class Asking
{
    /// <summary>What a question leaves open is left out, as the contract wants it.</summary>
    private static readonly JsonSerializerOptions AbsentNotNull = new(JsonSerializerOptions.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static async Task<JsonNode> Ask(PostgresServer postgres, string path, object question)
    {
        var service = await TestService.SharedAsync(postgres);
        using var answer = await service.Client.PostAsJsonAsync(path, question, AbsentNotNull, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, text);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Null(answer.Headers.ETag);
        Assert.True(answer.Headers.Contains("Knowledge-Release"));
        return JsonNode.Parse(text)!;
    }

    /// <returns>The problem document of a question that is refused.</returns>
    public static async Task<JsonNode> Refused(PostgresServer postgres, string path, string body, HttpStatusCode status, string type = "application/json")
    {
        var service = await TestService.SharedAsync(postgres);
        using var content = new StringContent(body, Encoding.UTF8, type);
        using var answer = await service.Client.PostAsync(path, content, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == status, $"{answer.StatusCode} {text}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return JsonNode.Parse(text)!;
    }

    public static string[] Pointers(JsonNode problem) => [.. problem["errors"]!.AsObject().Select(e => e.Key)];
}
