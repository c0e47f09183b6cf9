using System.Text.Json;
using KnowledgeApi.Tests.Collections.Claims;

namespace KnowledgeApi.Tests.Platform.Lists;

/// <summary>Following `next` shows each item once, in one order, whatever the size of the pages.</summary>
[Trait("Speed", "slow")]
[Trait("Needs", "PostgreSQL")]
public sealed class PagingTests(PostgresServer postgres)
{
    /// <summary>What each order is ordered by; ties are broken by id. Names and titles are compared as PostgreSQL does and are held against themselves only.</summary>
    private static readonly Dictionary<string, Func<JsonElement, IComparable>> Keys = new(StringComparer.Ordinal)
    {
        ["id"] = _ => 0,
        ["year"] = s => Number(s, "year"),
        ["-year"] = s => -Number(s, "year"),
        ["-participants"] = s => -Number(s, "participants"),
        ["certainty"] = c => c.Has("polarity") ? ClaimOrderTests.Place(c) : Array.IndexOf(ClaimOrderTests.Certainties, c.Text("certainty") ?? c.At("assessment", "certainty")),
        ["published"] = r => Number(r, "id"),
        ["-published"] = r => -Number(r, "id"),
    };

    [Fact]
    public async Task Following_next_shows_every_item_once_in_every_order()
    {
        var service = await TestService.SharedAsync(postgres);
        foreach (var (path, sorts) in await Lists(service))
        {
            var expected = (await service.AllIds($"{path}?sort=id&limit=200")).Order(StringComparer.Ordinal).ToList();
            Assert.NotEmpty(expected);
            foreach (var sort in sorts)
            {
                var items = await service.All($"{path}?sort={sort}&limit=7");
                var ids = items.Select(Answers.Id).ToList();
                Assert.Equal(expected, ids.Order(StringComparer.Ordinal));
                Assert.Equal(ids, await service.AllIds($"{path}?sort={sort}&limit=200"));
                if (Keys.TryGetValue(sort, out var key))
                    Assert.Equal(items.OrderBy(key).ThenBy(Answers.Id, StringComparer.Ordinal).Select(Answers.Id), ids);
            }
        }
    }

    [Fact]
    public async Task Pages_of_one_show_the_same_list()
    {
        var service = await TestService.SharedAsync(postgres);
        foreach (var (path, sorts) in (await Lists(service)).Where(l => l.Path is "/v1/dosages" or "/v1/mechanisms" or "/v1/studies" or "/v1/conditions"))
            foreach (var sort in sorts)
                Assert.Equal(await service.AllIds($"{path}?sort={sort}&limit=200"), await service.AllIds($"{path}?sort={sort}&limit=1"));
    }

    [Fact]
    public async Task Page_says_how_large_it_is_and_the_last_one_has_no_next()
    {
        var service = await TestService.SharedAsync(postgres);
        var allButOne = (await service.All("/v1/nutrients?limit=200")).Count - 1;
        var first = await service.Json($"/v1/nutrients?limit={allButOne}");
        Assert.Equal(allButOne, first.GetProperty("page").GetProperty("limit").GetInt32());
        Assert.Equal(allButOne, first.GetProperty("data").GetArrayLength());
        var next = first.GetProperty("links").GetProperty("next").GetString()!;
        Assert.Contains(Uri.EscapeDataString(first.GetProperty("page").GetProperty("next").GetString()!), next, StringComparison.Ordinal);
        var last = await service.Json(next);
        Assert.Equal(1, last.GetProperty("data").GetArrayLength());
        Assert.False(last.GetProperty("page").TryGetProperty("next", out _));
        Assert.False(last.GetProperty("links").TryGetProperty("next", out _));
        Assert.Equal(50, (await service.Json("/v1/claims")).GetProperty("page").GetProperty("limit").GetInt32());
    }

    /// <summary>Every list of the contract, with the closed set of its orders.</summary>
    private static async Task<List<(string Path, List<string> Sorts)>> Lists(TestService service)
    {
        var contract = Answers.Parse(await service.ContractText());
        var lists = contract.GetProperty("paths").EnumerateObject().Where(p => p.Value.TryGetProperty("get", out _))
            .Select(p => (p.Name, Parameters: p.Value.GetProperty("get").List("parameters").ToList()))
            // Changes are no collection of items with ids of their own: ReleaseChangeTests reads their pages.
            .Where(p => p.Parameters.Any(q => q.Text("name") == "cursor") && !p.Name.Contains('{') && p.Name != "/v1/changes")
            .Select(p => (p.Name, p.Parameters.First(q => q.Text("name") == "sort").GetProperty("schema").Text("$ref")))
            .Select(p => (p.Name, contract.GetProperty("components").GetProperty("schemas").GetProperty(p.Item2!.Split('/')[^1]).List("enum").Select(s => s.GetString()!).ToList()))
            .ToList();
        Assert.True(lists.Count >= 10);
        Assert.All(lists, l => Assert.Contains("id", l.Item2));
        return lists;
    }

    /// <summary>A missing number counts as none; of a release's name, the running number.</summary>
    private static int Number(JsonElement item, string member) => item.Text(member) is { } text ? int.Parse(text.Split('.')[^1]) : 0;
}
