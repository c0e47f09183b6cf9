using System.Net;
using System.Text.Json;

namespace KnowledgeApi.Tests.Evidence;

/// <summary>Reads answers of a client as JSON.</summary>
internal static class Reading
{
    public static async Task<JsonElement> Json(this HttpClient client, string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(expected == answer.StatusCode, $"{address}: {(int)answer.StatusCode} {text}");
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    /// <summary>All items of a list, page by page.</summary>
    public static async Task<List<JsonElement>> All(this HttpClient client, string address)
    {
        var items = new List<JsonElement>();
        for (var next = (string?)address; next is not null;)
        {
            var page = await client.Json(next);
            items.AddRange(page.Items("data"));
            next = page.GetProperty("links").TryGetProperty("next", out var link) ? link.GetString() : null;
        }
        return items;
    }

    public static IEnumerable<JsonElement> Items(this JsonElement item, string name) => item.GetProperty(name).EnumerateArray();

    public static string At(this JsonElement item, params string[] way) =>
        way.Aggregate(item, (at, name) => at.GetProperty(name)).GetString()!;

    public static bool Has(this JsonElement item, string name) => item.TryGetProperty(name, out _);
}
