using Dapper;
using KnowledgeApi.Host.Configuration;
using KnowledgeApi.Platform.Releases;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeApi.Tests.Platform.Http;

/// <summary>An answer that was begun before a release and ready after it is an answer of the earlier one, and answers nobody who asks later.</summary>
public sealed class LateAnswerTests(PostgresServer postgres)
{
    private const string Question = "/v1/nutrients/iron";
    private const string NextRelease = """
        insert into release (ordinal, id, published_at, notes, contract, checksum, counts)
        select 2, '2999.1', now(), notes, contract, checksum, counts from release
        """;

    private static readonly CancellationToken Cancelled = TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_answers_nobody_who_asks_after_the_release()
    {
        await using var service = await TestService.StartAsync(postgres);
        await service.Client.GetAsync("/v1/concepts?limit=1", Cancelled);
        var releases = service.Services.GetRequiredService<PublishedReleases>();
        var host = service.Services.GetRequiredService<KnowledgeHosts>().All[0];
        await releases.Refresh(host, Cancelled);
        await using var owner = Settings.OwnerDatabaseOf(service.OwnerConnection);
        Task<HttpResponseMessage> late;
        await using (var blocking = await owner.OpenConnectionAsync(Cancelled))
        await using (var transaction = await blocking.BeginTransactionAsync(Cancelled))
        {
            await blocking.ExecuteAsync("lock table document in access exclusive mode", transaction: transaction);
            late = service.Client.GetAsync(Question, Cancelled);
            await Task.Delay(300, Cancelled);
            await using (var publishing = await owner.OpenConnectionAsync(Cancelled))
                await publishing.ExecuteAsync(NextRelease);
            await releases.Refresh(host, Cancelled);
            Assert.False(late.IsCompleted);
        }
        Assert.NotEqual("2999.1", (await late).Headers.GetValues("Knowledge-Release").Single());
        for (var n = 0; n < 3; n++)
            Assert.Equal("2999.1", (await service.Client.GetAsync(Question, Cancelled)).Headers.GetValues("Knowledge-Release").Single());
    }
}
