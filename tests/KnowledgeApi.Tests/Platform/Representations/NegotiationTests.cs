using System.Net;

namespace KnowledgeApi.Tests.Platform.Representations;

public sealed class NegotiationTests(PostgresServer postgres)
{
    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("text/csv", "text/csv")]
    [InlineData("text/*", "text/csv")]
    [InlineData("application/x-bibtex;q=0.5, application/json;q=0.2", "application/x-bibtex")]
    [InlineData("application/json;q=0.5, */*;q=0.1", "application/json")]
    [InlineData("application/json;q=0, application/*", "application/x-ndjson")]
    [InlineData("text/html, application/xhtml+xml, */*;q=0.8", "application/json")]
    [InlineData("application/x-research-info-systems", "application/x-research-info-systems")]
    [InlineData("application/vnd.citationstyles.csl+json", "application/vnd.citationstyles.csl+json")]
    [InlineData("application/ld+json", "application/ld+json")]
    [InlineData("application/ld+json;profile=\"http://www.w3.org/ns/json-ld#compacted\"", "application/ld+json")]
    [InlineData("application/json; charset=utf-8", "application/json")]
    public async Task Accept_chooses_the_format(string? accept, string expected) =>
        Assert.Equal(expected, (await Ask("/v1/claims?limit=2", accept)).Content.Headers.ContentType!.MediaType);

    [Theory]
    [InlineData("json", "application/json")]
    [InlineData("csv", "text/csv")]
    [InlineData("ndjson", "application/x-ndjson")]
    [InlineData("bibtex", "application/x-bibtex")]
    [InlineData("ris", "application/x-research-info-systems")]
    [InlineData("csl", "application/vnd.citationstyles.csl+json")]
    [InlineData("jsonld", "application/ld+json")]
    public async Task Format_wins_over_Accept(string format, string expected) =>
        Assert.Equal(expected, (await Ask($"/v1/claims?limit=2&format={format}", "text/html")).Content.Headers.ContentType!.MediaType);

    [Theory]
    [InlineData("/v1/claims", "text/html", 406, "not-acceptable", "text/csv (format=csv)")]
    [InlineData("/v1/claims", "application/json;q=0", 406, "not-acceptable", "application/json")]
    [InlineData("/v1/claims", "nonsense", 406, "not-acceptable", "application/json")]
    [InlineData("/v1/vocabularies", "application/x-bibtex", 406, "not-acceptable", "text/csv")]
    [InlineData("/v1/claims?format=xml", null, 400, "invalid-parameter", "json, csv, csv-bom, ndjson, jsonld, bibtex, ris, csl")]
    [InlineData("/v1/claims?format=", null, 400, "invalid-parameter", "json")]
    [InlineData("/v1/claims?format=CSV", null, 400, "invalid-parameter", "csv")]
    [InlineData("/v1/claims?format=csv&format=json", null, 400, "invalid-parameter", "more than once")]
    [InlineData("/v1/claims/CLM0260?format=csv", null, 400, "invalid-parameter", "json, jsonld, bibtex, ris, csl")]
    [InlineData("/v1/claims/NONE?format=bibtex", null, 404, "not-found", "NONE")]
    [InlineData("/v1/claims?kind=odd", "text/csv", 400, "invalid-parameter", "odd")]
    [InlineData("/v1/claims?release=1999.1&format=ndjson", null, 404, "unknown-release", "1999.1")]
    public async Task What_cannot_be_given_is_a_problem_document(string address, string? accept, int status, string code, string detail)
    {
        var answer = await Ask(address, accept);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        var problem = await answer.Json();
        Assert.Equal(code, problem.At("code"));
        Assert.Contains(detail, problem.At("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_representation_has_a_tag_of_its_own_and_answers_304()
    {
        var tags = new HashSet<string>();
        foreach (var accept in new[] { "application/json", "text/csv", "application/x-ndjson", "application/ld+json", "application/x-bibtex", "application/x-research-info-systems" })
        {
            var first = await Ask("/v1/studies?condition=restless-legs-syndrome", accept);
            Assert.Contains("Accept", first.Headers.Vary);
            Assert.NotEmpty(first.Headers.GetValues("Knowledge-Release"));
            Assert.True(tags.Add(first.Headers.ETag!.ToString()), accept);
            var again = await Ask("/v1/studies?condition=restless-legs-syndrome", accept, first.Headers.ETag.ToString());
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            Assert.Empty(await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }
    }

    private async Task<HttpResponseMessage> Ask(string address, string? accept, string? known = null)
    {
        var question = new HttpRequestMessage(HttpMethod.Get, address);
        question.Headers.TryAddWithoutValidation("Accept", accept);
        question.Headers.TryAddWithoutValidation("If-None-Match", known);
        return await (await TestService.SharedAsync(postgres)).Client.SendAsync(question, TestContext.Current.CancellationToken);
    }
}
