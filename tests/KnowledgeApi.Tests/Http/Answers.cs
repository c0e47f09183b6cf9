using System.Net;
using System.Text.Json;

namespace KnowledgeApi.Tests.Http;

/// <summary>Reading answers as tests need them.</summary>
internal static class Answers
{
    public static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>The body of an answer that must be 200.</summary>
    public static async Task<JsonElement> Json(this TestService service, string href)
    {
        using var answer = await service.Client.GetAsync(href, Cancelled);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{href} answers {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync(Cancelled)}");
        return await answer.Json();
    }

    public static async Task<JsonElement> Json(this HttpResponseMessage answer)
    {
        using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancelled));
        return document.RootElement.Clone();
    }

    /// <summary>All items of a list, by following `next`.</summary>
    public static async Task<List<JsonElement>> All(this TestService service, string href)
    {
        var items = new List<JsonElement>();
        for (string? next = href; next is not null;)
        {
            var page = await service.Json(next);
            items.AddRange(page.GetProperty("data").EnumerateArray());
            next = page.GetProperty("links").TryGetProperty("next", out var link) ? link.GetString() : null;
        }
        return items;
    }

    public static async Task<List<string>> AllIds(this TestService service, string href) => [.. (await service.All(href)).Select(Id)];

    public static string Id(this JsonElement item) => item.GetProperty("id").GetString()!;

    public static string? Text(this JsonElement item, string member) => item.TryGetProperty(member, out var value) ? value.ToString() : null;

    public static IEnumerable<JsonElement> List(this JsonElement item, string member) =>
        item.TryGetProperty(member, out var value) ? value.EnumerateArray() : [];
}
