using System.IO.Compression;
using System.Net;

namespace KnowledgeApi.Tests.Platform.Representations;

/// <summary>The habits that every answer has, whatever it is about.</summary>
public sealed class RepresentationTests(PostgresServer postgres)
{
    public static TheoryData<string> Questions => ["/v1", "/v1/claims?limit=2", "/v1/claims/CLM0260", "/v1/studies?q=iron", "/v1/releases", "/v1/vocabularies/verdicts"];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Head_is_get_without_the_body(string question)
    {
        var (get, head) = (await Send(HttpMethod.Get, question), await Send(HttpMethod.Head, question));
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Answers.Cancelled));
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(Headers(get), Headers(head));
    }

    [Fact]
    public async Task Head_fails_as_get_does()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await Send(HttpMethod.Head, "/v1/claims/NOPE")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await Send(HttpMethod.Head, "/v1/claims?nope=1")).StatusCode);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Answer_that_the_caller_has_is_not_sent_again(string question)
    {
        var tag = (await Send(HttpMethod.Get, question)).Headers.ETag!;
        foreach (var known in new[] { tag.ToString(), tag.Tag, "*", $"\"other\", {tag}" })
        {
            var again = await Send(HttpMethod.Get, question, ("If-None-Match", known));
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            Assert.Empty(await again.Content.ReadAsByteArrayAsync(Answers.Cancelled));
            Assert.Equal(tag, again.Headers.ETag);
            Assert.NotNull(again.Headers.CacheControl);
            Assert.True(again.Headers.Contains("Knowledge-Release"));
        }
        Assert.Equal(HttpStatusCode.OK, (await Send(HttpMethod.Get, question, ("If-None-Match", "\"other\""))).StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, (await Send(HttpMethod.Head, question, ("If-None-Match", tag.ToString()))).StatusCode);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task Answer_is_compressed_for_those_who_take_it(string encoding)
    {
        var plain = await (await Send(HttpMethod.Get, "/v1/claims")).Content.ReadAsStringAsync(Answers.Cancelled);
        var small = await Send(HttpMethod.Get, "/v1/claims", ("Accept-Encoding", encoding));
        Assert.Equal([encoding], small.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", small.Headers.Vary);
        await using var bytes = await small.Content.ReadAsStreamAsync(Answers.Cancelled);
        await using Stream opened = encoding == "br" ? new BrotliStream(bytes, CompressionMode.Decompress) : new GZipStream(bytes, CompressionMode.Decompress);
        Assert.Equal(plain, await new StreamReader(opened).ReadToEndAsync(Answers.Cancelled));
        Assert.True(bytes.Length < plain.Length / 3);
    }

    [Fact]
    public async Task Pinned_answers_may_be_kept_for_ever_and_others_a_moment()
    {
        var release = (await Send(HttpMethod.Get, "/v1")).Headers.GetValues("Knowledge-Release").Single();
        Assert.Equal("public, max-age=31536000, immutable", (await Send(HttpMethod.Get, $"/v1/claims?release={release}")).Headers.GetValues("Cache-Control").Single());
        foreach (var open in new[] { "/v1/claims", "/v1/claims?release=latest" })
        {
            var cache = (await Send(HttpMethod.Get, open)).Headers.CacheControl!;
            Assert.True(cache.Public);
            Assert.InRange(cache.MaxAge!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromHours(1));
            Assert.DoesNotContain("immutable", cache.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Link_header_leads_to_itself_the_next_page_the_contract_the_licence_and_the_citable_answer()
    {
        var answer = await Send(HttpMethod.Get, "/v1/claims?kind=efficacy&limit=2");
        var links = string.Join(", ", answer.Headers.GetValues("Link"));
        var body = await answer.Json();
        var release = body.Text("release");
        Assert.Contains("""</v1/claims?kind=efficacy&limit=2>; rel="self" """.TrimEnd(), links, StringComparison.Ordinal);
        Assert.Contains($"<{body.GetProperty("links").Text("next")}>; rel=\"next\"", links, StringComparison.Ordinal);
        Assert.Contains("""</openapi/v1.json>; rel="describedby" """.TrimEnd(), links, StringComparison.Ordinal);
        Assert.Contains("""<https://creativecommons.org/licenses/by/4.0/>; rel="license" """.TrimEnd(), links, StringComparison.Ordinal);
        var home = (await TestService.SharedAsync(postgres)).Address.GetLeftPart(UriPartial.Authority);
        Assert.Contains($"<{home}/v1/claims?kind=efficacy&limit=2&release={release}>; rel=\"cite-as\"", links, StringComparison.Ordinal);
        Assert.Equal(body.Text("release"), answer.Headers.GetValues("Knowledge-Release").Single());
    }

    private async Task<HttpResponseMessage> Send(HttpMethod method, string question, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, question);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await (await TestService.SharedAsync(postgres)).Client.SendAsync(request, Answers.Cancelled);
    }

    /// <summary>Without those that say when and how the answer was had.</summary>
    private static IEnumerable<string> Headers(HttpResponseMessage answer) => answer.Headers.Concat(answer.Content.Headers)
        .Where(h => h.Key is not ("Date" or "Cache-Status")).Select(h => $"{h.Key}: {string.Join(", ", h.Value)}").Order(StringComparer.Ordinal);
}
