using System.Net;
using System.Text.Json;

namespace KnowledgeApi.Testing;

/// <summary>How tests read JSON: answers of the service, and files.</summary>
internal static class Answers
{
    public static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>A text as JSON that outlives the document it was read from.</summary>
    public static JsonElement Parse(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    /// <summary>The body of an answer that must be 200.</summary>
    public static Task<JsonElement> Json(this TestService service, string href) => service.Client.Json(href);

    /// <summary>The body of an answer that must be of a status.</summary>
    public static async Task<JsonElement> Json(this HttpClient client, string href, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await client.GetAsync(href, Cancelled);
        var text = await answer.Content.ReadAsStringAsync(Cancelled);
        Assert.True(answer.StatusCode == expected, $"{href} answers {(int)answer.StatusCode}: {text}");
        return Parse(text);
    }

    public static async Task<JsonElement> Json(this HttpResponseMessage answer) => Parse(await answer.Content.ReadAsStringAsync(Cancelled));

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

    /// <summary>The text behind a way of members that must be there.</summary>
    public static string At(this JsonElement item, params string[] way) => way.Aggregate(item, (at, name) => at.GetProperty(name)).GetString()!;

    /// <summary>A member as a text, where it is.</summary>
    public static string? Text(this JsonElement item, string member) => item.TryGetProperty(member, out var value) ? value.ToString() : null;

    /// <summary>The elements of a member that must be there.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement item, string member) => item.GetProperty(member).EnumerateArray();

    /// <summary>The elements of a member, where it is.</summary>
    public static IEnumerable<JsonElement> List(this JsonElement item, string member) => item.TryGetProperty(member, out var value) ? value.EnumerateArray() : [];

    /// <summary>The elements of a member as texts, where it is.</summary>
    public static string[] Texts(this JsonElement item, string member) => [.. item.List(member).Select(t => t.GetString()!)];

    public static bool Has(this JsonElement item, string member) => item.TryGetProperty(member, out _);
}
