using System.Text;
using System.Text.Json;

namespace KnowledgeApi.Tests.Platform.Problems;

/// <summary>Every bad question gets a problem document with a stable code that names the parameter, and nothing from inside.</summary>
public sealed class ProblemTests(PostgresServer postgres)
{
    [Theory]
    [MemberData(nameof(BadQuestions.All), MemberType = typeof(BadQuestions))]
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
