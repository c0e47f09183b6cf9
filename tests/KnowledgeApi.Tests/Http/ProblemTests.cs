using System.Text;
using System.Text.Json;
using KnowledgeApi.Tests.Database;

namespace KnowledgeApi.Tests.Http;

/// <summary>Every bad question gets a problem document with a stable code that names the parameter, and nothing from inside.</summary>
public sealed class ProblemTests(PostgresServer postgres)
{
    /// <summary>Question, status, code and the parameter named; "" where none is at fault.</summary>
    public static TheoryData<string, int, string, string> Questions => new()
    {
        // malformed and out of range
        { "/v1/claims?limit=abc", 400, "invalid-parameter", "limit" },
        { "/v1/claims?limit=", 400, "invalid-parameter", "limit" },
        { "/v1/claims?limit=0", 400, "invalid-parameter", "limit" },
        { "/v1/claims?limit=201", 400, "invalid-parameter", "limit" },
        { "/v1/claims?limit=-1", 400, "invalid-parameter", "limit" },
        { "/v1/claims?limit=1.5", 400, "invalid-parameter", "limit" },
        { "/v1/claims?limit=99999999999999999999", 400, "invalid-parameter", "limit" },
        { "/v1/studies?minYear=soon", 400, "invalid-parameter", "minYear" },
        { "/v1/studies?minYear=1066", 400, "invalid-parameter", "minYear" },
        { "/v1/studies?minYear=2020&maxYear=2010", 400, "invalid-parameter", "maxYear" },
        { "/v1/studies?minParticipants=-5", 400, "invalid-parameter", "minParticipants" },
        { "/v1/claims?reviewed=maybe", 400, "invalid-parameter", "reviewed" },
        { "/v1/claims?includeDescendants=yes&condition=cirrhosis", 400, "invalid-parameter", "includeDescendants" },
        { "/v1/claims?includeDescendants=true", 400, "invalid-parameter", "includeDescendants" },
        { "/v1/conditions?includeDescendants=true", 400, "invalid-parameter", "includeDescendants" },
        { "/v1/claims?q=", 400, "invalid-parameter", "q" },
        { "/v1/claims?q=%20%26%7C!", 400, "invalid-parameter", "q" },
        { "/v1/claims?q=%F0%9F%98%80", 400, "invalid-parameter", "q" },
        { "/v1/claims?id=", 400, "invalid-parameter", "id" },
        { "/v1/claims?id=CLM0001,,CLM0002", 400, "invalid-parameter", "id" },
        { "/v1/claims?id=CLM0001%27%3B--", 400, "invalid-parameter", "id" },
        { "/v1/claims?nutrient=iron%20x", 400, "invalid-parameter", "nutrient" },
        { "/v1/claims?condition=", 400, "invalid-parameter", "condition" },
        // codes
        { "/v1/claims?verdict=nope", 400, "invalid-parameter", "verdict" },
        { "/v1/claims?verdict=supported,nope", 400, "invalid-parameter", "verdict" },
        { "/v1/claims?certainty=HIGH", 400, "invalid-parameter", "certainty" },
        { "/v1/claims?agentType=robot", 400, "invalid-parameter", "agentType" },
        { "/v1/nutrients?kind=metal", 400, "invalid-parameter", "kind" },
        { "/v1/studies?design=guess", 400, "invalid-parameter", "design" },
        { "/v1/dosages?purpose=fun", 400, "invalid-parameter", "purpose" },
        { "/v1/claims?sort=nope", 400, "invalid-parameter", "sort" },
        { "/v1/claims?sort=id%20desc", 400, "invalid-parameter", "sort" },
        // NUL, text that is not UTF-8, lone surrogates
        { "/v1/claims?q=a%00b", 400, "invalid-parameter", "q" },
        { "/v1/claims?nutrient=%00", 400, "invalid-parameter", "nutrient" },
        { "/v1/claims?q=%ff", 400, "invalid-parameter", "q" },
        { "/v1/claims?q=%C3%28", 400, "invalid-parameter", "q" },
        { "/v1/claims?q=%C0%80", 400, "invalid-parameter", "q" },
        { "/v1/claims?q=%ED%A0%80", 400, "invalid-parameter", "q" },
        { "/v1/claims?cursor=%ED%B0%80", 400, "invalid-parameter", "cursor" },
        { "/v1/claims/CLM0001?release=%ff", 400, "invalid-parameter", "release" },
        // unknown and repeated
        { "/v1/claims?nope=1", 400, "unknown-parameter", "nope" },
        { "/v1/claims?Limit=1", 400, "unknown-parameter", "Limit" },
        { "/v1/claims?limit=1&offset=20", 400, "unknown-parameter", "offset" },
        { "/v1/claims?=1", 400, "unknown-parameter", "" },
        { "/v1/claims/CLM0001?limit=1", 400, "unknown-parameter", "limit" },
        { "/v1?q=iron", 400, "unknown-parameter", "q" },
        { "/v1/claims?limit=1&limit=2", 400, "invalid-parameter", "limit" },
        { "/v1/claims?q=iron&q=zinc", 400, "invalid-parameter", "q" },
        { "/v1/claims?kind=efficacy&kind=safety", 400, "invalid-parameter", "kind" },
        // what there is not
        { "/v1/claims/NOPE", 404, "not-found", "" },
        { "/v1/claims/clm0001", 404, "not-found", "" },
        { "/v1/claims/%ff", 404, "not-found", "" },
        { "/v1/claims/%27%20or%201=1", 404, "not-found", "" },
        { "/v1/nutrients/restless-legs-syndrome", 404, "not-found", "" },
        { "/v1/nope", 404, "no-such-path", "" },
        { "/nope", 404, "no-such-path", "" },
        { "/openapi/v2.json", 404, "no-such-path", "" },
        { "/v1/claims?release=2026.999", 404, "unknown-release", "release" },
        { "/v1/claims/CLM0001?release=1999.1", 404, "unknown-release", "release" },
        { "/v1/claims?release=newest", 400, "invalid-parameter", "release" },
        { "/v1/claims?release=", 400, "invalid-parameter", "release" },
        // too long
        { "/v1/claims?q=" + new string('a', 201), 400, "invalid-parameter", "q" },
        { "/v1/claims?q=" + new string('a', 10_240), 414, "uri-too-long", "" },
        { "/v1/claims/" + new string('a', 10_240), 414, "uri-too-long", "" },
        { "/v1/claims?id=" + string.Join(',', Enumerable.Range(1, 101).Select(n => $"CLM{n:0000}")), 400, "invalid-parameter", "id" },
        { "/v1/claims?cursor=" + new string('a', 1001), 400, "invalid-parameter", "cursor" },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Bad_question_is_answered_by_a_problem_that_names_the_parameter(string question, int status, string code, string parameter)
    {
        var service = await TestService.SharedAsync(postgres);
        using var answer = await service.Client.GetAsync(question, Answers.Cancelled);
        var problem = await ProblemIn(answer, status, code);
        if (parameter.Length > 0)
            Assert.True(problem.GetProperty("errors").TryGetProperty(parameter, out var reasons) && reasons.GetArrayLength() > 0, problem.ToString());
    }

    [Theory]
    [InlineData("/v1/claims?nope=1", "condition")]
    [InlineData("/v1/claims?verdict=nope", "weakly-supported")]
    [InlineData("/v1/claims?sort=nope", "certainty")]
    [InlineData("/v1/claims?limit=201", "200")]
    public async Task Problem_says_what_would_be_right(string question, string right)
    {
        var service = await TestService.SharedAsync(postgres);
        using var answer = await service.Client.GetAsync(question, Answers.Cancelled);
        Assert.Contains(right, (await answer.Json()).Text("detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST", "/v1/claims")]
    [InlineData("PUT", "/v1/claims/CLM0001")]
    [InlineData("DELETE", "/v1")]
    [InlineData("PATCH", "/v1/nutrients/iron")]
    [InlineData("BREW", "/v1/releases")]
    public async Task Other_methods_are_refused_with_those_allowed(string method, string path)
    {
        var service = await TestService.SharedAsync(postgres);
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (method != "DELETE")
            request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        using var answer = await service.Client.SendAsync(request, Answers.Cancelled);
        await ProblemIn(answer, 405, "method-not-allowed");
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow.Order());
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("image/png, application/xml")]
    [InlineData("application/json;q=0")]
    [InlineData(";;;")]
    public async Task Media_types_that_are_not_offered_are_refused(string accept)
    {
        var service = await TestService.SharedAsync(postgres);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/claims/CLM0001");
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var answer = await service.Client.SendAsync(request, Answers.Cancelled);
        var problem = await ProblemIn(answer, 406, "not-acceptable");
        Assert.Contains("application/json", problem.Text("detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/v1/claims/NOPE", 404, "not-found")]
    [InlineData("/nope", 404, "no-such-path")]
    public async Task Failures_are_problem_documents_whatever_is_accepted(string path, int status, string code)
    {
        var service = await TestService.SharedAsync(postgres);
        foreach (var accept in new[] { "application/json", "*/*", "text/html,application/xhtml+xml,*/*;q=0.8", "application/problem+json, application/json" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept", accept } } };
            using var answer = await service.Client.SendAsync(request, Answers.Cancelled);
            await ProblemIn(answer, status, code);
        }
    }

    private static async Task<JsonElement> ProblemIn(HttpResponseMessage answer, int status, string code)
    {
        var text = await answer.Content.ReadAsStringAsync(Answers.Cancelled);
        Assert.True((int)answer.StatusCode == status, $"{(int)answer.StatusCode}: {text}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        foreach (var inside in new[] { "Exception", "   at ", "select ", "Npgsql", "Postgres", "KnowledgeApi", "Microsoft.", "System.", "CommaList", "Nullable", ".cs:" })
            Assert.DoesNotContain(inside, text, StringComparison.OrdinalIgnoreCase);
        Assert.False(answer.Headers.Contains("Server"));
        var problem = await answer.Json();
        Assert.Equal(code, problem.Text("code"));
        Assert.Equal($"/problems/{code}", problem.Text("type"));
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.NotEqual("", problem.Text("detail"));
        Assert.True(answer.Headers.CacheControl is null or { Public: false } || !answer.Headers.CacheControl.ToString().Contains("immutable", StringComparison.Ordinal));
        return problem;
    }
}
