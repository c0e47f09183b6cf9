using System.Net;
using System.Text.RegularExpressions;
using KnowledgeApi.Host.Configuration;
using KnowledgeApi.Platform.Problems;

namespace KnowledgeApi.Tests.Platform.Problems;

public sealed partial class ProblemPagesTests(PostgresServer postgres)
{
    public static TheoryData<string> Codes => [.. ProblemKind.All.Select(k => k.Code)];

    [Theory, MemberData(nameof(Codes))]
    public async Task Every_code_has_a_page(string code)
    {
        var service = await TestService.SharedAsync(postgres);
        var page = await service.Client.GetAsync($"/problems/{code}", TestContext.Current.CancellationToken);
        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        Assert.Contains($"<code>{code}</code>", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var asked = new HttpRequestMessage(HttpMethod.Get, $"/problems/{code}") { Headers = { Accept = { new("application/json") } } };
        var json = await service.Client.SendAsync(asked, TestContext.Current.CancellationToken);
        Assert.Equal("application/json", json.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task The_list_leads_to_all_and_an_unknown_code_to_none()
    {
        var service = await TestService.SharedAsync(postgres);
        var list = await service.Client.GetStringAsync("/problems", TestContext.Current.CancellationToken);
        Assert.All(ProblemKind.All, kind => Assert.Contains($"/problems/{kind.Code}\"", list, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await service.Client.GetAsync("/problems/no-such-code", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public void Every_code_in_the_program_is_explained()
    {
        var source = Path.Combine(Settings.Above("src")!, "KnowledgeApi");
        var used = Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal) && !f.EndsWith("ProblemKind.cs", StringComparison.Ordinal))
            .SelectMany(f => Thrown().Matches(File.ReadAllText(f)).Select(m => (Status: m.Groups["status"].Value, Code: m.Groups["code"].Value))).Distinct().ToList();
        Assert.True(used.Count >= 10, "the search for codes finds too few: has Problem changed its shape?");
        foreach (var (status, code) in used)
        {
            var kind = ProblemKind.Find(code);
            Assert.True(kind is not null, $"'{code}' has no line in Http/ProblemKind.cs");
            Assert.True(!int.TryParse(status, out var number) || kind!.Status == number, $"'{code}' is {status} in the program and {kind!.Status} in Http/ProblemKind.cs");
        }
        Assert.Equal(ProblemKind.All.Length, ProblemKind.All.Select(k => k.Code).Distinct().Count());
    }

    [GeneratedRegex("""new(?: Problem)?\(\s*(?<status>\d{3}|[\w.]*[sS]tatus(?:Code)?), "(?<code>[a-z-]+)",""")]
    private static partial Regex Thrown();
}
