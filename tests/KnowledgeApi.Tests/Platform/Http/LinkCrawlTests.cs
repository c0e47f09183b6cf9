using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using KnowledgeApi.Testing.Contract;

namespace KnowledgeApi.Tests.Platform.Http;

/// <summary>From the entry document, along every link of every answer: each leads somewhere, and every operation is reached.</summary>
[Trait("Speed", "slow")]
public sealed partial class LinkCrawlTests(PostgresServer postgres)
{
    /// <summary>Operations that no link leads to, and why.</summary>
    private static readonly Dictionary<string, string> Unlinked = new(StringComparer.Ordinal)
    {
        ["/v1/releases/{earlier}/diff/{later}"] = "linked from every release but the first, and here there is one",
    };

    [Fact]
    public async Task Every_link_leads_somewhere_and_every_operation_is_reached()
    {
        var service = await TestService.SharedAsync(postgres);
        var truth = new ContractTruth(Answers.Parse(await service.ContractText()));
        var faults = new ConcurrentBag<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { "/v1" };
        for (List<string> front = ["/v1"]; front.Count > 0;)
        {
            var found = new ConcurrentBag<string>();
            await Parallel.ForEachAsync(front, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (href, _) =>
            {
                foreach (var link in await LinksOf(service, href, faults))
                    found.Add(link);
            });
            front = [.. found.Distinct().Where(seen.Add)];
        }
        Assert.Empty(faults);
        Assert.True(seen.Count > 1000, $"only {seen.Count} addresses were found");
        var reached = seen.Select(href => truth.TemplateOf(href.Split('?')[0])).OfType<string>().ToHashSet(StringComparer.Ordinal);
        Assert.Empty(truth.Templates.Except(reached).Except(Unlinked.Keys));
        Assert.Empty(reached.Intersect(Unlinked.Keys));
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
