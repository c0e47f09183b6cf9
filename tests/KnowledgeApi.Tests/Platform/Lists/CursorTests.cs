using System.Net;
using System.Text;
using KnowledgeApi.Tests.Publishing;

namespace KnowledgeApi.Tests.Platform.Lists;

/// <summary>A cursor belongs to one question and one release, and nothing else passes for one.</summary>
public sealed class CursorTests(PostgresServer postgres)
{
    public static TheoryData<string> OtherQuestions =>
    [
        "/v1/claims?limit=2&kind=efficacy", "/v1/claims?limit=2&sort=certainty", "/v1/claims?limit=2&q=iron", "/v1/claims?limit=2&id=CLM0001",
        "/v1/studies?limit=2", "/v1/claims?limit=2&reviewed=false",
    ];

    [Theory]
    [MemberData(nameof(OtherQuestions))]
    public async Task Cursor_of_another_question_is_refused(string other)
    {
        var service = await TestService.SharedAsync(postgres);
        await IsRefused(service, $"{other}&cursor={await Cursor(service)}");
    }

    [Fact]
    public async Task Cut_mistyped_and_forged_cursors_are_refused()
    {
        var service = await TestService.SharedAsync(postgres);
        var cursor = await Cursor(service);
        var forged = Convert.ToBase64String(Encoding.UTF8.GetBytes("""XXXXXXXX{"Release":"2026.1","Key":"","Id":"CLM0001","Question":"x"}""")).TrimEnd('=');
        string[] wrong = [cursor[..^1], cursor[1..], cursor[..10], $"{cursor}A", cursor.ToLowerInvariant(), Mistyped(cursor, 3), Mistyped(cursor, cursor.Length / 2), forged, "1", "%20"];
        foreach (var other in wrong)
            await IsRefused(service, $"/v1/claims?limit=2&cursor={other}");
    }

    [Fact]
    public async Task Size_of_the_page_may_change_on_the_way()
    {
        var service = await TestService.SharedAsync(postgres);
        var rest = await service.AllIds($"/v1/claims?limit=200&cursor={await Cursor(service)}");
        Assert.Equal((await service.AllIds("/v1/claims?limit=200")).Skip(2), rest);
    }

    [Fact]
    public async Task Cursor_stays_in_its_release_while_another_is_published()
    {
        await using var tree = SmallTree.Write();
        await using var service = await TestService.StartAsync(postgres, tree.Path);
        var before = await service.AllIds("/v1/conditions?limit=200");
        var first = await service.Json("/v1/conditions?limit=1");
        tree.Add("conditions", "night-cramps", "day-cramps");
        tree.Add("conditions", "night-cramps", "zzz-last");
        tree.Remove("conditions", "night-cramps");
        await service.PublishAsync(tree.Path);
        var rest = await service.AllIds(first.GetProperty("links").GetProperty("next").GetString()!);
        Assert.Equal(before.Skip(1), rest);
        var second = await service.Json(first.GetProperty("links").GetProperty("next").GetString()!);
        Assert.Equal(first.Text("release"), second.Text("release"));
    }

    private static async Task<string> Cursor(TestService service) =>
        (await service.Json("/v1/claims?limit=2")).GetProperty("page").GetProperty("next").GetString()!;

    private static string Mistyped(string cursor, int at) => cursor[..at] + (cursor[at] == 'x' ? 'y' : 'x') + cursor[(at + 1)..];

    private static async Task IsRefused(TestService service, string href)
    {
        using var answer = await service.Client.GetAsync(href, Answers.Cancelled);
        Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, $"{href} answers {answer.StatusCode}");
        var problem = await answer.Json();
        Assert.Equal("invalid-cursor", problem.Text("code"));
        Assert.True(problem.GetProperty("errors").TryGetProperty("cursor", out _));
    }
}
