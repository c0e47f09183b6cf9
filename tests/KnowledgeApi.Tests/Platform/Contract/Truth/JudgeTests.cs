using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeApi.Testing.Contract;

namespace KnowledgeApi.Tests.Platform.Contract.Truth;

/// <summary>A check that cannot fail proves nothing: each kind of untruth is shown to the judge once.</summary>
public sealed class JudgeTests
{
    private const string Claims = "/v1/claims?limit=1";
    private static readonly string[] Headers = ["Cache-Control", "ETag", "Knowledge-Contract", "Knowledge-Release", "Link", "Vary"];
    private static readonly JsonObject Document = Committed.Document();
    private static readonly Operation List = Operation.All(Document).Single(o => o.Id == "listClaims");
    private static readonly string Page = Committed.Operations(Document).Single(o => o.Operation.Text("operationId") == "listClaims")
        .Operation["responses"]!["200"]!["content"]!["application/json"]!["example"]!.ToJsonString();

    private readonly Judge _judge = new(JsonSerializer.SerializeToElement(Document));
    private readonly Question _valid = new(0, List, Claims);
    private readonly Question _invalid = new(0, List, Claims) { Wrong = new Wrong("too large", "limit", 400) };

    [Fact]
    public void What_is_true_passes()
    {
        Assert.Empty(_judge.Faults(_valid, Answer(200, "application/json", Page)));
        Assert.Empty(_judge.Faults(_invalid, Problem(400, "limit")));
    }

    [Fact]
    public void Undocumented_status_is_a_fault() => Faulty(_valid, Answer(201, "application/json", Page), "201 is not");

    [Fact]
    public void Failure_of_the_service_is_a_fault() => Faulty(_valid, Problem(500, "limit"), "the service failed");

    [Fact]
    public void Undocumented_media_type_is_a_fault() => Faulty(_valid, Answer(200, "text/html", Page), "media type");

    [Fact]
    public void Body_against_its_schema_is_a_fault() =>
        Faulty(_valid, Answer(200, "application/json", Page.Replace("\"page\"", "\"pages\"", StringComparison.Ordinal)), "'page' is missing");

    [Fact]
    public void Code_outside_the_closed_list_is_a_fault()
    {
        var problem = Problem(400, "limit");
        Faulty(_invalid, problem with { Body = problem.Body.Replace("\"invalid-parameter\"", "\"bad-luck\"", StringComparison.Ordinal) }, "'bad-luck' is not a code");
    }

    [Fact]
    public void Missing_header_is_a_fault() => Faulty(_valid, new GivenAnswer(200, "application/json", new HashSet<string>(), Page), "header");

    [Fact]
    public void Invalid_question_that_is_answered_is_a_fault() => Faulty(_invalid, Answer(200, "application/json", Page), "must be refused");

    [Fact]
    public void Refusal_that_names_another_parameter_is_a_fault() => Faulty(_invalid, Problem(400, "sort"), "does not name 'limit'");

    [Fact]
    public void Valid_question_that_is_refused_is_a_fault() => Faulty(_valid, Problem(400, "limit"), "a valid question");

    [Theory]
    [InlineData("5", true)]
    [InlineData("0", false)]
    [InlineData("201", false)]
    [InlineData("05", false)]
    [InlineData("+5", false)]
    [InlineData("5.0", false)]
    [InlineData(" 5", false)]
    [InlineData("5\n", false)]
    [InlineData("٥", false)]
    public void Number_has_one_form(string text, bool isAdmitted) => Assert.Equal(isAdmitted, List.Parameters.Single(p => p.Name == "limit").Form.Admits(text));

    private void Faulty(Question question, GivenAnswer answer, string fault) =>
        Assert.Contains(_judge.Faults(question, answer), found => found.Contains(fault, StringComparison.Ordinal));

    private static GivenAnswer Problem(int status, string parameter) => Answer(status, "application/problem+json",
        $$$"""{"type":"/problems/invalid-parameter","title":"Bad Request","status":{{{status}}},"detail":"wrong","code":"invalid-parameter","errors":{"{{{parameter}}}":["wrong"]}}""");

    private static GivenAnswer Answer(int status, string mediaType, string body) => new(status, mediaType, Headers.ToHashSet(), body);
}
