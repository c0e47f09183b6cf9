using System.Text;
using System.Text.RegularExpressions;
using KnowledgeApi.Tests.Database;
using KnowledgeApi.Tests.Http;

namespace KnowledgeApi.Tests;

/// <summary>What README.md tells people to ask is answered.</summary>
public sealed partial class ReadmeTests(PostgresServer postgres)
{
    [Fact]
    public async Task Curl_calls_of_the_readme_are_answered()
    {
        var readme = Path.GetFullPath(Path.Combine(TestService.KnowledgeFolder, "../../README.md"));
        Assert.True(File.Exists(readme), "README.md is missing.");
        var questions = Call().Matches(await File.ReadAllTextAsync(readme, Answers.Cancelled)).ToList();
        Assert.True(questions.Count >= 5, "README.md shows at least five calls, each a line curl 'http://localhost:5080/…'.");
        var service = await TestService.SharedAsync(postgres);
        foreach (var question in questions)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, question.Groups["question"].Value);
            if (question.Groups["body"] is { Success: true } body)
                (request.Method, request.Content) = (HttpMethod.Post, new StringContent(body.Value, Encoding.UTF8, "application/json"));
            using var answer = await service.Client.SendAsync(request, Answers.Cancelled);
            Assert.True(answer.IsSuccessStatusCode, $"{question.Value} answers {answer.StatusCode}");
            Assert.NotEmpty(await answer.Content.ReadAsStringAsync(Answers.Cancelled));
        }
    }

    [GeneratedRegex("""^\s*curl (?:-H 'Content-Type: application/json' -d '(?<body>[^']*)' )?['"]?http://localhost:5080(?<question>/[^\s'"]*)""", RegexOptions.Multiline)]
    private static partial Regex Call();
}
