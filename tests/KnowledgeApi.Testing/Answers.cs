using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KnowledgeApi.Testing;

/// <summary>How tests ask the service and read JSON: its answers, and files.</summary>
internal static class Answers
{
    /// <summary>What a question leaves open is left out, as the contract wants it.</summary>
    private static readonly JsonSerializerOptions AbsentNotNull = new(JsonSerializerOptions.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>A text as JSON that outlives the document it was read from.</summary>
    public static JsonElement Parse(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    /// <summary>The body of an answer that must be of a status.</summary>
    public static Task<JsonElement> Json(this TestService service, string href, HttpStatusCode expected = HttpStatusCode.OK) => service.Client.Json(href, expected);

    /// <summary>The body of an answer that must be of a status.</summary>
    public static async Task<JsonElement> Json(this HttpClient client, string href, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await client.GetAsync(href, Cancelled);
        return await answer.Json(href, expected);
    }

    public static async Task<JsonElement> Json(this HttpResponseMessage answer) => Parse(await answer.Content.ReadAsStringAsync(Cancelled));

    /// <summary>Asks in a body; the answer is one that nobody may keep.</summary>
    public static async Task<JsonElement> Ask(this TestService service, string href, object question)
    {
        using var answer = await service.Client.PostAsJsonAsync(href, question, AbsentNotNull, Cancelled);
        var body = await answer.Json(href, HttpStatusCode.OK);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Null(answer.Headers.ETag);
        Assert.True(answer.Headers.Contains("Knowledge-Release"));
        return body;
    }

    /// <returns>The problem document of a body that is refused.</returns>
    public static async Task<JsonElement> Refused(this TestService service, string href, string body, HttpStatusCode status, string type = "application/json")
    {
        using var content = new StringContent(body, Encoding.UTF8, type);
        using var answer = await service.Client.PostAsync(href, content, Cancelled);
        var problem = await answer.Json(href, status);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return problem;
    }

    /// <summary>Where a body is wrong, by its problem document.</summary>
    public static string[] Pointers(this JsonElement problem) => [.. problem.GetProperty("errors").EnumerateObject().Select(e => e.Name)];

    /// <summary>All items of a list, by following `next`.</summary>
    public static Task<List<JsonElement>> All(this TestService service, string href) => service.Client.All(href);

    /// <summary>All items of a list, by following `next`.</summary>
    public static async Task<List<JsonElement>> All(this HttpClient client, string href)
    {
        var items = new List<JsonElement>();
        for (string? next = href; next is not null;)
        {
            var page = await client.Json(next);
            items.AddRange(page.Items("data"));
            next = page.GetProperty("links").Text("next");
        }
        return items;
    }

    public static async Task<List<string>> AllIds(this TestService service, string href) => [.. (await service.All(href)).Select(Id)];

    public static string Id(this JsonElement item) => item.At("id");

    /// <summary>The ids of the elements of a member that must be there.</summary>
    public static string[] Ids(this JsonElement item, string member) => [.. item.Items(member).Select(Id)];

    /// <summary>The text behind a way of members that must be there.</summary>
    public static string At(this JsonElement item, params string[] way) => way.Aggregate(item, (at, name) => at.GetProperty(name)).GetString()!;

    /// <summary>A member, where it is.</summary>
    public static JsonElement? Member(this JsonElement item, string member) => item.TryGetProperty(member, out var value) ? value : null;

    /// <summary>A member as a text, where it is.</summary>
    public static string? Text(this JsonElement item, string member) => item.TryGetProperty(member, out var value) ? value.ToString() : null;

    /// <summary>The elements of a member that must be there.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement item, string member) => item.GetProperty(member).EnumerateArray();

    /// <summary>The elements of a member, where it is.</summary>
    public static IEnumerable<JsonElement> List(this JsonElement item, string member) => item.TryGetProperty(member, out var value) ? value.EnumerateArray() : [];

    /// <summary>The elements of a member as texts, where it is.</summary>
    public static string[] Texts(this JsonElement item, string member) => [.. item.List(member).Select(t => t.GetString()!)];

    public static bool Has(this JsonElement item, string member) => item.TryGetProperty(member, out _);

    private static async Task<JsonElement> Json(this HttpResponseMessage answer, string href, HttpStatusCode expected)
    {
        var text = await answer.Content.ReadAsStringAsync(Cancelled);
        Assert.True(answer.StatusCode == expected, $"{href} answers {(int)answer.StatusCode}: {text}");
        return Parse(text);
    }
}
