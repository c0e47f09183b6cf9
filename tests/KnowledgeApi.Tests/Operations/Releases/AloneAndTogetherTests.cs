using System.Net;
using KnowledgeApi.Tests.Platform.Http;

namespace KnowledgeApi.Tests.Operations.Releases;

/// <summary>A pinned answer is kept for ever, so it may not depend on what else is asked at the time.</summary>
public sealed class AloneAndTogetherTests(PostgresServer postgres)
{
    private const int AtOnce = 40;

    [Fact]
    public async Task Pinned_questions_have_the_same_answers_asked_one_by_one_and_forty_at_once()
    {
        var shared = await TestService.SharedAsync(postgres);
        // Nothing is kept, and nobody has to wait.
        await using var service = new SetService(shared, null, ("Cache:Bytes", "0"), ("Limits:Connections", $"{AtOnce}"), ("Limits:Timeout", "00:01:00"));
        var release = (await shared.Client.GetAsync("/v1", Answers.Cancelled)).Headers.GetValues("Knowledge-Release").Single();
        string[] questions = [.. await ContractReads.Of(shared.Client, release), .. (await Hard(shared)).Select(q => $"{q}&release={release}")];

        var alone = new List<byte[]>();
        foreach (var question in questions)
            alone.Add(await Read(service.Client, question));
        var together = new byte[questions.Length][];
        await Parallel.ForEachAsync(Enumerable.Range(0, questions.Length), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = Answers.Cancelled },
            async (i, _) => together[i] = await Read(service.Client, questions[i]));

        Assert.All(questions.Index(), q => Assert.True(alone[q.Index].AsSpan().SequenceEqual(together[q.Index]), q.Item));
    }

    /// <summary>Questions that take long: chains between things that much leads from and to, neighbourhoods, searches, names as they are typed.</summary>
    private static async Task<IEnumerable<string>> Hard(TestService service)
    {
        string[] nutrients = [.. await service.AllIds("/v1/nutrients?limit=200")];
        string[] conditions = [.. await service.AllIds("/v1/conditions?limit=200")];
        return
        [
            .. nutrients.Take(12).SelectMany(_ => conditions.Take(8), (n, c) => $"/v1/mechanisms/paths?from={n}&to={c}&maxHops=8&maxPaths=50"),
            .. nutrients.Select(n => $"/v1/nutrients/{n}/neighbourhood?depth=3"),
            .. conditions.Take(20).Select(c => $"/v1/conditions/{c}/neighbourhood?depth=3"),
            .. conditions.Take(20).Select(c => $"/v1/conditions/{c}/evidence?includeDescendants=true"),
            .. nutrients.Select(n => $"/v1/search?q={n}&limit=50"),
            .. nutrients.Select(n => $"/v1/suggest?q={n[..2]}"),
            .. conditions.Take(20).Select(c => $"/v1/claims?condition={c}&includeDescendants=true&sort=certainty&facets=kind,verdict"),
        ];
    }

    private static async Task<byte[]> Read(HttpClient client, string question)
    {
        using var answer = await client.GetAsync(question, Answers.Cancelled);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{question}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(Answers.Cancelled)}");
        return await answer.Content.ReadAsByteArrayAsync(Answers.Cancelled);
    }
}
