using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace KnowledgeApi.Knowledge.Tests;

/// <summary>What README.md tells people to ask is answered by the knowledge, with the members it shows. Their values are held to the frozen base.</summary>
public sealed partial class ReadmeTests(PostgresServer postgres)
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Curated.Knowledge, "../../README.md")).ReplaceLineEndings("\n");

    [Fact]
    public async Task Calls_of_the_readme_are_answered()
    {
        var calls = Call().Matches(Readme);
        Assert.NotEmpty(calls);
        foreach (Match call in calls)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, call.Groups["question"].Value);
            if (call.Groups["body"] is { Success: true } body)
                (request.Method, request.Content) = (HttpMethod.Post, new StringContent(body.Value, Encoding.UTF8, "application/json"));
            using var answer = await (await TestService.SharedAsync(postgres)).Client.SendAsync(request, Answers.Cancelled);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{call.Value} answers {answer.StatusCode}");
            if (answer.Content.Headers.ContentType?.MediaType == "application/json" && ShownAfter(call) is { } shown)
                Assert.Empty(Members(shown).Except(Members(await answer.Json())));
        }
    }

    /// <summary>The answer that stands below a call, where one does.</summary>
    private static JsonElement? ShownAfter(Match call) => Answer().Match(Readme, call.Index) is { Success: true } shown && shown.Index == call.Index ? Answers.Parse(shown.Groups["answer"].Value) : null;

    private static HashSet<string> Members(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => [.. value.EnumerateObject().SelectMany(m => Members(m.Value).Append(m.Name))],
        JsonValueKind.Array => [.. value.EnumerateArray().SelectMany(Members)],
        _ => [],
    };

    [GeneratedRegex("""^\s*curl (?:-H 'Content-Type: application/json' -d '(?<body>[^']*)' )?['"]?http://localhost:5080(?<question>/[^\s'"]*)['"]?""", RegexOptions.Multiline)]
    private static partial Regex Call();

    [GeneratedRegex("""\G\s*curl [^\n]*\n```\n+```json\n(?<answer>(?:(?!```).*\n)*)```""")]
    private static partial Regex Answer();
}
