using System.Net;
using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using KnowledgeApi.Collections;

namespace KnowledgeApi.Tests.Operations.Releases;

/// <summary>Two releases: what the second changed, as the comparison, the stream, the feed and the withdrawn id tell it.</summary>
[Trait("Speed", "slow")]
public sealed class ChangeTests(TwoReleases two) : IClassFixture<TwoReleases>
{
    [Fact]
    public async Task Comparison_lists_every_change_once_over_its_pages()
    {
        var whole = await Walk($"/v1/releases/{two.First}/diff/{two.Second}?limit=200");
        var paged = await Walk($"/v1/releases/{two.First}/diff/{two.Second}?limit=7");
        Assert.Equal(whole.Select(Key), paged.Select(Key));
        Assert.Equal(whole.Select(Key).Order(StringComparer.Ordinal), whole.Select(Key));
        Assert.Contains($"dosages {two.Gone} withdrawn", whole.Select(Key));
        Assert.Contains("dosages DOSE-ADDED added", whole.Select(Key));
        Assert.Equal(Catalogue.Names.Order(StringComparer.Ordinal), whole.Select(c => c.GetProperty("collection").GetString()!).Distinct().Order(StringComparer.Ordinal));
        Assert.All(whole.Where(c => c.GetProperty("change").GetString() != "changed"), c => Assert.False(c.TryGetProperty("fields", out _)));
        Assert.Equal(whole.Select(Key), (await Walk($"/v1/changes?since={two.First}&limit=11")).Select(Key));
        Assert.Empty(await Walk($"/v1/releases/{two.Second}/diff/{two.Second}"));
    }

    [Fact]
    public async Task Comparison_shows_fields_before_and_after()
    {
        var changes = await Walk($"/v1/releases/{two.First}/diff/{two.Second}?collection=nutrients&change=changed&limit=200");
        Assert.All(changes, c => Assert.Equal("nutrients", c.GetProperty("collection").GetString()));
        var field = changes.Select(c => c.GetProperty("fields")).First(f => f.GetArrayLength() == 1)[0];
        Assert.Equal("/name", field.GetProperty("pointer").GetString());
        Assert.Equal(JsonSerializer.Deserialize<string>(field.GetProperty("before").GetString()!) + RevisedKnowledge.Revised,
            JsonSerializer.Deserialize<string>(field.GetProperty("after").GetString()!));
    }

    [Fact]
    public async Task Comparison_backwards_and_odd_parameters_are_refused()
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await two.Service.Client.GetAsync($"/v1/releases/{two.Second}/diff/{two.First}", Cancelled)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await two.Service.Client.GetAsync($"/v1/releases/{two.First}/diff/{two.Second}?collection=pages", Cancelled)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await two.Service.Client.GetAsync("/v1/changes?since=yesterday", Cancelled)).StatusCode);
    }

    [Fact]
    public async Task Stream_begins_after_a_release_or_at_a_moment_and_ends_at_the_pin()
    {
        Assert.Empty(await Walk($"/v1/changes?since={two.Second}"));
        Assert.Empty(await Walk("/v1/changes?since=2999-01-01"));
        var all = await Walk("/v1/changes?since=2020-01-01T00:00:00Z&limit=200");
        Assert.Equal(all.Count, (await Walk("/v1/changes?limit=200")).Count);
        var pinned = await Walk($"/v1/changes?release={two.First}&limit=200");
        Assert.All(pinned, c => Assert.Equal("added", c.GetProperty("change").GetString()));
        Assert.Equal(all.Count(c => c.GetProperty("release").GetString() == two.First), pinned.Count);
        Assert.Equal(pinned.Count, pinned.Select(Key).Distinct().Count());
    }

    [Fact]
    public async Task Withdrawn_id_is_gone_with_what_replaces_it_and_stays_at_its_releases()
    {
        var gone = await two.Service.Client.GetAsync($"/v1/dosages/{two.Gone}", Cancelled);
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        var problem = Answers.Parse(await gone.Content.ReadAsStringAsync(Cancelled));
        Assert.Equal("gone", problem.GetProperty("code").GetString());
        Assert.False(problem.TryGetProperty("errors", out _));
        Assert.Contains(two.First, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        var standIn = Assert.Single(problem.GetProperty("replacedBy").EnumerateArray());
        Assert.Equal(two.StandIn, standIn.GetProperty("id").GetString());
        Assert.Equal(HttpStatusCode.OK, (await two.Service.Client.GetAsync(standIn.GetProperty("href").GetString(), Cancelled)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await two.Service.Client.GetAsync($"/v1/dosages/{two.Gone}?release={two.First}", Cancelled)).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await two.Service.Client.GetAsync($"/v1/dosages/{two.Gone}?release={two.Second}", Cancelled)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await two.Service.Client.GetAsync("/v1/dosages/NEVER-WAS", Cancelled)).StatusCode);
    }

    [Fact]
    public async Task Feed_has_the_releases_and_is_answered_304_to_who_has_it()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/releases.atom") { Headers = { { "Accept", "application/atom+xml" } } };
        var answer = await two.Service.Client.SendAsync(request, Cancelled);
        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType!.MediaType);
        using var reader = XmlReader.Create(await answer.Content.ReadAsStreamAsync(Cancelled));
        var feed = SyndicationFeed.Load(reader);
        Assert.Equal([$"Release {two.Second}", $"Release {two.First}"], feed.Items.Select(i => i.Title.Text));
        using var again = new HttpRequestMessage(HttpMethod.Get, "/v1/releases.atom") { Headers = { { "If-None-Match", answer.Headers.ETag!.ToString() } } };
        Assert.Equal(HttpStatusCode.NotModified, (await two.Service.Client.SendAsync(again, Cancelled)).StatusCode);
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static string Key(JsonElement change) =>
        $"{change.GetProperty("collection").GetString()} {change.GetProperty("id").GetString()} {change.GetProperty("change").GetString()}";

    private async Task<List<JsonElement>> Walk(string address)
    {
        var found = new List<JsonElement>();
        for (string? next = address; next is not null;)
        {
            var page = Answers.Parse(await two.Service.Client.GetStringAsync(next, Cancelled));
            found.AddRange(page.GetProperty("data").EnumerateArray().Select(c => c.Clone()));
            next = page.GetProperty("links").TryGetProperty("next", out var link) ? link.GetString() : null;
        }
        return found;
    }
}
