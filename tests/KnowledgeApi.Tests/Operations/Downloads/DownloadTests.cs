using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using KnowledgeApi.Collections;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Operations.Downloads;
using KnowledgeApi.Tests.Operations.Releases;

namespace KnowledgeApi.Tests.Operations.Downloads;

[Trait("Speed", "slow")]
public sealed class DownloadTests(TwoReleases two) : IClassFixture<TwoReleases>
{
    [Fact]
    public async Task Every_file_of_a_release_is_sent_whole_with_length_and_checksum()
    {
        var release = Answers.Parse(await two.Service.Client.GetStringAsync($"/v1/releases/{two.First}", Cancelled));
        var files = release.GetProperty("downloads").EnumerateArray().ToList();
        Assert.Equal(DownloadFile.All.Count, files.Count);
        foreach (var file in files)
        {
            var answer = await two.Service.Client.GetAsync(file.GetProperty("href").GetString(), Cancelled);
            var bytes = await answer.Content.ReadAsByteArrayAsync(Cancelled);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(bytes.Length, answer.Content.Headers.ContentLength);
            Assert.Equal(file.GetProperty("mediaType").GetString(), answer.Content.Headers.ContentType!.MediaType);
            Assert.Equal($"sha-256=:{Convert.ToBase64String(SHA256.HashData(bytes))}:", answer.Headers.GetValues("Repr-Digest").Single());
            Assert.Equal("public, max-age=31536000, immutable", answer.Headers.NonValidated["Cache-Control"].ToString());
            Assert.Equal(two.First, answer.Headers.GetValues("Knowledge-Release").Single());
            Assert.Empty(answer.Content.Headers.ContentEncoding);
        }
    }

    [Fact]
    public async Task Lines_are_the_bodies_of_single_items_and_none_is_missing()
    {
        foreach (var release in new[] { two.First, two.Second })
        {
            var description = Answers.Parse(await two.Service.Client.GetStringAsync($"/v1/releases/{release}", Cancelled));
            foreach (var count in description.GetProperty("counts").EnumerateArray())
            {
                var collection = count.GetProperty("collection").GetString()!;
                var lines = await Lines($"/v1/releases/{release}/download/{collection}.ndjson.gz");
                Assert.Equal(count.GetProperty("items").GetInt32(), lines.Length);
                foreach (var line in lines.Where((_, i) => i % 40 == 0))
                {
                    var item = Answers.Parse(line);
                    var id = item.GetProperty("id").GetString()!;
                    Assert.Equal(await two.Service.Client.GetStringAsync($"/v1/{collection}/{Uri.EscapeDataString(id)}?release={release}", Cancelled), line);
                }
            }
        }
    }

    [Fact]
    public async Task Ranges_conditions_and_head_are_answered()
    {
        var address = $"/v1/releases/{two.First}/download/claims.parquet";
        var whole = await two.Service.Client.GetAsync(address, Cancelled);
        var bytes = await whole.Content.ReadAsByteArrayAsync(Cancelled);

        var part = await Send(HttpMethod.Get, address, r => r.Headers.Range = new RangeHeaderValue(100, 199));
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(bytes[100..200], await part.Content.ReadAsByteArrayAsync(Cancelled));
        Assert.Equal(whole.Headers.GetValues("Repr-Digest"), part.Headers.GetValues("Repr-Digest"));

        var stale = await Send(HttpMethod.Get, address, r =>
        {
            r.Headers.Range = new RangeHeaderValue(100, 199);
            r.Headers.IfRange = new RangeConditionHeaderValue("\"another\"");
        });
        Assert.Equal((HttpStatusCode.OK, bytes.Length), (stale.StatusCode, (int)stale.Content.Headers.ContentLength!));

        var known = await Send(HttpMethod.Get, address, r => r.Headers.IfNoneMatch.Add(whole.Headers.ETag!));
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);

        var head = await Send(HttpMethod.Head, address, _ => { });
        Assert.Equal((HttpStatusCode.OK, bytes.Length), (head.StatusCode, (int)head.Content.Headers.ContentLength!));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Cancelled));
    }

    [Fact]
    public async Task Range_beyond_the_end_is_a_problem_that_tells_the_length()
    {
        var address = $"/v1/releases/{two.First}/download/vocabularies.csv.gz";
        var length = (await two.Service.Client.GetByteArrayAsync(address, Cancelled)).Length;
        var answer = await Send(HttpMethod.Get, address, r => r.Headers.Range = new RangeHeaderValue(length, null));
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(length, answer.Content.Headers.ContentRange!.Length);
        Assert.False(answer.Headers.CacheControl?.MaxAge > TimeSpan.Zero);
        Assert.Contains("\"code\":\"range-not-satisfiable\"", await answer.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pages.ndjson.gz")]
    [InlineData("claims.json")]
    [InlineData("..%2F..%2Fsecret")]
    public async Task File_that_is_not_offered_is_404_with_those_that_are(string file)
    {
        var answer = await two.Service.Client.GetAsync($"/v1/releases/{two.First}/download/{file}", Cancelled);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("knowledge.zip", await answer.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_collection_can_be_downloaded() =>
        Assert.Equal(Catalogue.All.Select(c => c.Name).Append(CollectionNames.Evidence).Order(StringComparer.Ordinal), BulkTable.Documents.Select(t => t.Name).Order(StringComparer.Ordinal));

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private async Task<HttpResponseMessage> Send(HttpMethod method, string address, Action<HttpRequestMessage> with)
    {
        using var request = new HttpRequestMessage(method, address);
        with(request);
        return await two.Service.Client.SendAsync(request, Cancelled);
    }

    private async Task<string[]> Lines(string address)
    {
        await using var gzip = new GZipStream(await two.Service.Client.GetStreamAsync(address, Cancelled), CompressionMode.Decompress);
        using var text = new StreamReader(gzip);
        return (await text.ReadToEndAsync(Cancelled)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
