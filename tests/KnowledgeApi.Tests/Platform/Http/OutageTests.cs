using System.Diagnostics;
using System.Net;
using Npgsql;

namespace KnowledgeApi.Tests.Platform.Http;

/// <summary>PostgreSQL goes away and comes back; nobody restarts the service.</summary>
[Trait("Needs", "PostgreSQL")]
public sealed class OutageTests(PostgresServer postgres)
{
    private static readonly CancellationToken Cancelled = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Cached_answers_go_on_others_say_when_to_try_again_and_recovery_takes_seconds()
    {
        var over = await TestService.SharedAsync(postgres);
        var server = new NpgsqlConnectionStringBuilder(over.ReaderConnection);
        await using var wire = new Wire(server.Host!, server.Port);
        await using var service = new SetService(over, wire.Port);
        var known = await service.Client.GetStringAsync("/v1/nutrients/iron", Cancelled);

        wire.Cut();
        await Until(TimeSpan.FromSeconds(10), async () => (await service.Client.GetAsync("/health/ready", Cancelled)).StatusCode == HttpStatusCode.ServiceUnavailable);
        var cached = await service.Client.GetAsync("/v1/nutrients/iron", Cancelled);
        Assert.Equal(known, await cached.Content.ReadAsStringAsync(Cancelled));
        Assert.Contains("database-unreachable", cached.Headers.GetValues("Cache-Status").Single(), StringComparison.Ordinal);
        var other = await service.Client.GetAsync("/v1/nutrients/zinc", Cancelled);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, other.StatusCode);
        Assert.NotNull(other.Headers.RetryAfter);
        Assert.Contains("database-unavailable", await other.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);

        wire.Mend();
        await Until(TimeSpan.FromSeconds(5), async () => (await service.Client.GetAsync("/v1/nutrients/zinc", Cancelled)).StatusCode == HttpStatusCode.OK);
        await Until(TimeSpan.FromSeconds(5), async () => (await service.Client.GetAsync("/health/ready", Cancelled)).StatusCode == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Looking_for_new_releases_does_not_make_a_service_unready()
    {
        var service = await TestService.SharedAsync(postgres);
        var clock = Stopwatch.StartNew();
        for (var looks = 3; clock.Elapsed < TimeSpan.FromSeconds(looks);)
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => service.Client.GetAsync("/health/ready", Cancelled)));
            Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        }
    }

    private static async Task Until(TimeSpan limit, Func<Task<bool>> isSo)
    {
        var clock = Stopwatch.StartNew();
        while (!await isSo())
        {
            Assert.True(clock.Elapsed < limit, $"not so within {limit.TotalSeconds:0} s");
            await Task.Delay(100, Cancelled);
        }
    }
}
