using System.Net;
using KnowledgeApi.Collections.Releases;
using KnowledgeApi.Platform.Representations;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Tests.Platform.Caching;
using Microsoft.AspNetCore.Http;

namespace KnowledgeApi.Tests.Platform.Lists;

/// <summary>Formats without pages give the whole list, a page at a time.</summary>
[Trait("Speed", "slow")]
public sealed class WholeListTests(PostgresServer postgres)
{
    [Theory]
    [InlineData("/v1/claims?sort=certainty&kind=mechanism")]
    [InlineData("/v1/studies?sort=-year")]
    [InlineData("/v1/concepts?q=sleep")]
    [InlineData("/v1/releases?sort=id")]
    public async Task Lines_are_the_items_of_all_pages(string list)
    {
        var service = await TestService.SharedAsync(postgres);
        var items = await service.All($"{list}&limit=7");
        var lines = (await service.Client.GetStringAsync($"{list}&format=ndjson", Answers.Cancelled)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(items.Select(i => i.GetRawText()), lines);
    }

    /// <summary>Also where the limit is the one that other formats have without being asked.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(50)]
    public async Task A_limit_still_limits_and_leads_on(int limit)
    {
        var service = await TestService.SharedAsync(postgres);
        var answer = await service.Client.GetAsync($"/v1/claims?format=ndjson&limit={limit}", TestContext.Current.CancellationToken);
        Assert.Equal(limit, (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains(answer.Headers.GetValues("Link"), l => l.Contains("rel=\"next\"", StringComparison.Ordinal));
        var whole = await service.Client.GetAsync("/v1/claims?format=bibtex", TestContext.Current.CancellationToken);
        Assert.DoesNotContain(whole.Headers.GetValues("Link"), l => l.Contains("rel=\"next\"", StringComparison.Ordinal));
    }

    /// <summary>Spreadsheets take a file for UTF-8 by its mark. It is the same table, and nothing but the parameter asks for it.</summary>
    [Fact]
    public async Task A_table_has_a_byte_order_mark_on_request()
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        using var marked = await client.GetAsync("/v1/sources?format=csv-bom", Answers.Cancelled);
        var bytes = await marked.Content.ReadAsByteArrayAsync(Answers.Cancelled);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(await client.GetByteArrayAsync("/v1/sources?format=csv", Answers.Cancelled), bytes[3..]);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/sources") { Headers = { { "Accept", "text/csv" } } };
        using var accepted = await client.SendAsync(request, Answers.Cancelled);
        Assert.Equal((byte)'i', (await accepted.Content.ReadAsByteArrayAsync(Answers.Cancelled))[0]);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("ndjson")]
    public async Task No_more_than_the_next_page_is_read_and_a_caller_who_leaves_ends_the_reading(string format)
    {
        using var gone = new CancellationTokenSource();
        var read = 0;
        var lists = new Endless(() => { if (++read == 50) gone.Cancel(); });
        var context = new DefaultHttpContext { RequestAborted = gone.Token, Response = { Body = Stream.Null } };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            KnownFormats.OfLists.Single(f => f.Name == format).Write(context, lists.Page()));
        Assert.Equal(50, read);
    }

    [Fact]
    public async Task The_next_page_is_read_while_one_is_written_and_none_behind_a_caller_who_left()
    {
        var read = 0;
        var pages = new Endless(() => read++).Page().Whole(TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        Assert.True(await pages.MoveNextAsync());
        Assert.Equal(1, read);
        Assert.True(await pages.MoveNextAsync());
        Assert.Equal(2, read);
        await pages.DisposeAsync();
        Assert.Equal(2, read);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("ndjson")]
    public async Task It_is_kept_as_it_was_sent_and_without_what_was_for_one_caller(string format)
    {
        await using var service = await TestService.StartAsync(postgres);
        var address = $"/v1/mechanisms?format={format}";
        using var head = new HttpRequestMessage(HttpMethod.Head, address);
        Assert.Equal(HttpStatusCode.OK, (await service.Client.SendAsync(head, TestContext.Current.CancellationToken)).StatusCode);
        using var fromPage = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Origin", "https://example.org" } } };
        var first = await service.Client.SendAsync(fromPage, TestContext.Current.CancellationToken);
        Assert.False(AnswerCachingTests.IsHit(first));
        Assert.Contains("Access-Control-Allow-Origin", first.Headers.Select(h => h.Key));
        var kept = await service.Client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.True(AnswerCachingTests.IsHit(kept));
        Assert.DoesNotContain("Access-Control-Allow-Origin", kept.Headers.Select(h => h.Key));
        Assert.Equal(await first.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), await kept.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(first.Headers.ETag, kept.Headers.ETag);
    }

    /// <summary>A list without an end.</summary>
    private sealed class Endless(Action read)
    {
        public Page<Release> Page() => new()
        {
            Data = [new Release { Id = "2026.1", PublishedAt = default, Contract = "1", Checksum = "0", Documents = "0", Counts = [] }],
            Paging = new PageInfo { Limit = 1 },
            Release = "2026.1",
            Links = new PageLinks { Self = "/v1/releases" },
            Following = cancelled =>
            {
                read();
                cancelled.ThrowIfCancellationRequested();
                return Task.FromResult(Page());
            },
        };
    }
}
