using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeApi.Tests.Host;

/// <summary>What README.md tells people to ask is answered, and as it shows.</summary>
public sealed partial class ReadmeTests(PostgresServer postgres)
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Curated.Knowledge, "../../README.md")).ReplaceLineEndings("\n");

    /// <summary>The calls of a block of commands, with the answer that is shown below it.</summary>
    private static readonly List<(MatchCollection Calls, string Answer)> Shown =
        [.. Blocks().Matches(Readme).Select(b => (Call().Matches(b.Groups["commands"].Value), b.Groups["answer"].Value))];

    public static TheoryData<string, string> ShownAnswers => [.. Shown.Where(s => s.Calls.Count == 1).Select(s => (s.Calls[0].Value, s.Answer))];

    [Fact]
    public async Task Curl_calls_of_the_readme_are_answered()
    {
        var calls = Call().Matches(Readme);
        Assert.True(calls.Count >= 5, "README.md shows at least five calls, each a line curl 'http://localhost:5080/…'.");
        foreach (Match call in calls)
            Assert.NotEmpty(await Answer(call));
    }

    [Fact]
    public void Every_answer_shown_is_that_of_one_call()
    {
        Assert.True(Shown.Count >= 3, "README.md shows at least three answers, each a json block below the sh block of its call.");
        Assert.Equal(Regex.Count(Readme, "^```json", RegexOptions.Multiline), Shown.Count);
        Assert.All(Shown, s => Assert.Single(s.Calls));
    }

    [Theory, MemberData(nameof(ShownAnswers))]
    public async Task What_is_shown_is_answered(string call, string shown)
    {
        var part = Answers.Parse(shown);
        var whole = Answers.Parse(await Answer(Call().Match(call)));
        var missing = ShownPart.MissingFrom(whole, part);
        Assert.True(missing is null, missing);
    }

    private async Task<string> Answer(Match call)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, call.Groups["question"].Value);
        if (call.Groups["body"] is { Success: true } body)
            (request.Method, request.Content) = (HttpMethod.Post, new StringContent(body.Value, Encoding.UTF8, "application/json"));
        using var answer = await (await TestService.SharedAsync(postgres)).Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{call.Value} answers {answer.StatusCode}");
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("""^\s*curl (?:-H 'Content-Type: application/json' -d '(?<body>[^']*)' )?['"]?http://localhost:5080(?<question>/[^\s'"]*)['"]?""", RegexOptions.Multiline)]
    private static partial Regex Call();

    [GeneratedRegex("""^```sh\n(?<commands>(?:(?!```).*\n)*)```\n+```json\n(?<answer>(?:(?!```).*\n)*)```$""", RegexOptions.Multiline)]
    private static partial Regex Blocks();
}
