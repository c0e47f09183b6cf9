using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace KnowledgeApi.Tests.Platform.Http;

/// <summary>Follows every link of every answer.</summary>
internal static partial class LinkCrawl
{
    /// <returns>The addresses that were found, and what was wrong on the way.</returns>
    public static async Task<(HashSet<string> Seen, IReadOnlyCollection<string> Faults)> From(TestService service, string start)
    {
        var faults = new ConcurrentBag<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { start };
        for (List<string> front = [start]; front.Count > 0;)
        {
            var found = new ConcurrentBag<string>();
            await Parallel.ForEachAsync(front, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (href, _) =>
            {
                foreach (var link in await LinksOf(service, href, faults))
                    found.Add(link);
            });
            front = [.. found.Distinct().Where(seen.Add)];
        }
        return (seen, faults);
    }

    private static async Task<IEnumerable<string>> LinksOf(TestService service, string href, ConcurrentBag<string> faults)
    {
        using var answer = await service.Client.GetAsync(href, Answers.Cancelled);
        if (answer.StatusCode is HttpStatusCode.Found or HttpStatusCode.MovedPermanently)
            return [new Uri(answer.RequestMessage!.RequestUri!, answer.Headers.Location!).PathAndQuery];
        if (answer.StatusCode != HttpStatusCode.OK)
        {
            faults.Add($"{href}: {(int)answer.StatusCode}");
            return [];
        }
        var inHeader = answer.Headers.TryGetValues("Link", out var links) ? links.SelectMany(l => Target().Matches(l)).Select(m => m.Groups[1].Value) : [];
        if (answer.Content.Headers.ContentType?.MediaType != "application/json" || href.StartsWith("/openapi", StringComparison.Ordinal))
            return inHeader.Where(IsOurs);
        var body = await answer.Json();
        if (Nulls(body, href).ToList() is { Count: > 0 } nulls)
            nulls.ForEach(faults.Add);
        return inHeader.Concat(LinksIn(body, isLink: false)).Where(IsOurs);
    }

    /// <summary>Texts under `href` and `links`.</summary>
    private static IEnumerable<string> LinksIn(JsonElement value, bool isLink) => value.ValueKind switch
    {
        JsonValueKind.Object when IsTemplateOrQuestion(value) => [],
        JsonValueKind.Object => value.EnumerateObject().SelectMany(m => LinksIn(m.Value, isLink || m.Name is "href" or "links")),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => LinksIn(item, isLink)),
        JsonValueKind.String when isLink => [value.GetString()!],
        _ => [],
    };

    /// <summary>An operation in the entry document that is a template, or is asked in a body: no address to go to.</summary>
    private static bool IsTemplateOrQuestion(JsonElement value) =>
        value.Text("templated") == bool.TrueString || (value.Text("operation") is not null && value.Text("method") != "GET");

    /// <summary>What is not known is absent, never null.</summary>
    private static IEnumerable<string> Nulls(JsonElement value, string at) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(m => Nulls(m.Value, $"{at} {m.Name}")),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Nulls(item, at)),
        JsonValueKind.Null => [$"{at} is null"],
        _ => [],
    };

    /// <summary>Links to other sites are not walked.</summary>
    private static bool IsOurs(string href) => href.StartsWith('/');

    [GeneratedRegex("<([^>]+)>")]
    private static partial Regex Target();
}
