using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using KnowledgeApi.Collections;
using KnowledgeApi.Collections.Releases;
using KnowledgeApi.Operations.Evidence;
using KnowledgeApi.Operations.Releases;
using KnowledgeApi.Platform.Representations;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Tests.Platform.Http;
using Microsoft.AspNetCore.Http;

namespace KnowledgeApi.Tests.Platform.Representations;

/// <summary>A stream has its tag before it has its bytes: the tag says what the bytes will be, on whichever node and by whichever build.</summary>
[Trait("Speed", "slow")]
public sealed class StreamedTagTests(PostgresServer postgres)
{
    private static readonly string Golden = Path.Combine(AppContext.BaseDirectory, "../../../../../tests/KnowledgeApi.Tests/Platform/Representations/streamed-formats.json");
    private static readonly JsonSerializerOptions Writing = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>
    /// The bytes that every streamed format writes for a list of each kind, without items, and for some items. Where they differ, raise the Revision
    /// of the format, else a client keeps the bytes from before under the same tag; UPDATE_FORMATS=1 then writes the file.
    /// </summary>
    [Fact]
    public async Task Other_bytes_have_another_revision()
    {
        var now = new SortedDictionary<string, FormatBytes>(StringComparer.Ordinal);
        foreach (var format in KnownFormats.OfLists.OfType<StreamedFormat>())
            now[format.Name] = new FormatBytes(format.Revision, await Digest(format));
        if (Environment.GetEnvironmentVariable("UPDATE_FORMATS") == "1")
            await File.WriteAllTextAsync(Golden, JsonSerializer.Serialize(now, Writing) + "\n", Answers.Cancelled);
        var known = JsonSerializer.Deserialize<SortedDictionary<string, FormatBytes>>(await File.ReadAllTextAsync(Golden, Answers.Cancelled), Writing)!;
        Assert.All(now, format => Assert.True(known.GetValueOrDefault(format.Key) == format.Value,
            $"{format.Key} writes other bytes than before: raise its Revision, then UPDATE_FORMATS=1."));
        Assert.Equal(now.Keys, known.Keys);
    }

    /// <summary>Two databases that were filled apart with the same release.</summary>
    [Fact]
    public async Task Same_content_has_the_same_tag_on_every_node()
    {
        await using var one = await TestService.StartAsync(postgres, clock: new Then());
        await using var beside = new SetService(one);
        await using var apart = await TestService.StartAsync(postgres, clock: new Then());
        foreach (var address in new[] { "/v1/claims?format=csv", "/v1/evidence?format=ndjson", "/v1/studies?sort=-year&format=csv&limit=7", "/v1/studies?sort=-year", "/v1/releases?format=csv" })
        {
            var tag = (await one.Client.GetAsync(address, Answers.Cancelled)).Headers.ETag;
            Assert.Equal(tag, (await beside.Client.GetAsync(address, Answers.Cancelled)).Headers.ETag);
            Assert.Equal(tag, (await apart.Client.GetAsync(address, Answers.Cancelled)).Headers.ETag);
        }
    }

    /// <summary>What shows when a release was published is not the same where that was another time.</summary>
    [Fact]
    public async Task A_stream_about_releases_has_another_tag_where_they_were_published_at_another_time()
    {
        const string address = "/v1/releases?format=csv";
        await using var apart = await TestService.StartAsync(postgres);
        var (one, other) = (await (await TestService.SharedAsync(postgres)).Client.GetAsync(address, Answers.Cancelled), await apart.Client.GetAsync(address, Answers.Cancelled));
        Assert.NotEqual(await one.Content.ReadAsStringAsync(Answers.Cancelled), await other.Content.ReadAsStringAsync(Answers.Cancelled));
        Assert.NotEqual(one.Headers.ETag, other.Headers.ETag);
    }

    private static async Task<string> Digest(StreamedFormat format)
    {
        var all = new StringBuilder();
        foreach (var page in Catalogue.All.Select(c => c.Item).Concat([typeof(EvidenceRow), typeof(Release), typeof(ItemChange)]).Select(t => PageOf(t, Array.Empty<object>())).Append(PageOf(typeof(Sample), Sample.Some)))
        {
            var context = new DefaultHttpContext { Response = { Body = new MemoryStream() } };
            await format.Write(context, page);
            all.Append(Encoding.UTF8.GetString(((MemoryStream)context.Response.Body).ToArray()));
        }
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())));
    }

    private static Page PageOf(Type item, object items) =>
        (Page)typeof(StreamedTagTests).GetMethod(nameof(PageWith), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(item).Invoke(null, [items])!;

    private static Page<T> PageWith<T>(object items) => new()
    {
        Data = [.. ((object[])items).Cast<T>()],
        Paging = new PageInfo { Limit = 50 },
        Release = "2026.1",
        Links = new PageLinks { Self = "/v1/samples" },
    };

    /// <summary>The day on which a release was cut is part of it.</summary>
    private sealed class Then : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
    }

    private sealed record FormatBytes(int Revision, string Sha256);

    /// <summary>An item with a value of every kind that lists have.</summary>
    private sealed record Sample
    {
        public static readonly object[] Some =
        [
            new Sample { Id = "a", Text = "one, \"two\"\nthree µ", Number = 1.50m, Day = new DateOnly(2026, 1, 2), Time = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), Flag = true, Codes = ["x", "y; z"], Parts = [new SamplePart("b", ["c", "d"]), new SamplePart("e", null)] },
            new Sample { Id = "=formula", Text = "", Number = -2, Codes = [] },
        ];

        public required string Id { get; init; }
        public string? Text { get; init; }
        public decimal? Number { get; init; }
        public DateOnly? Day { get; init; }
        public DateTimeOffset? Time { get; init; }
        public bool? Flag { get; init; }
        public string[]? Codes { get; init; }
        public SamplePart[]? Parts { get; init; }
    }

    private sealed record SamplePart(string Id, string[]? Codes);
}
