using System.Net;
using Dapper;
using KnowledgeApi.Platform.Database;
using Npgsql;

namespace KnowledgeApi.Tests.Platform.Http;

/// <summary>More is asked than can be answered: nobody waits for ever, and nobody waits in vain.</summary>
[Trait("Speed", "slow")]
public sealed class AdmissionTests(PostgresServer postgres)
{
    private static readonly CancellationToken Cancelled = TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_takes_too_long_is_given_up()
    {
        await using var over = await TestService.StartAsync(postgres);
        await using var service = new SetService(over, settings: ("Limits:Timeout", "00:00:00.700"));
        await using var busy = await Locked(over);
        await Refused(await service.Client.GetAsync("/v1/claims?sort=certainty", Cancelled), "timed-out");
        Assert.Equal(HttpStatusCode.OK, (await service.Client.GetAsync("/v1/nutrients", Cancelled)).StatusCode);
    }

    /// <summary>Names are read for all who ask, so nobody's giving up stops that; what is ready when the time is up was once sent as an empty answer, and kept.</summary>
    [Fact]
    public async Task What_is_ready_too_late_is_no_answer()
    {
        await using var over = await TestService.StartAsync(postgres);
        await using var service = new SetService(over, settings: ("Limits:Timeout", "00:00:00.700"));
        await service.Client.GetStringAsync("/v1/nutrients", Cancelled);
        var busy = await Locked(over, "known_name");
        var asked = service.Client.GetAsync("/v1/suggest?q=magn", Cancelled);
        await Task.Delay(TimeSpan.FromSeconds(1), Cancelled);
        await busy.DisposeAsync();
        await Refused(await asked, "timed-out");
        Assert.Contains("magnesium", await service.Client.GetStringAsync("/v1/suggest?q=magn", Cancelled), StringComparison.Ordinal);
    }

    /// <summary>Who asks the same waits for the answer of who asked first; when that one went away, all of them once got a 500.</summary>
    [Fact]
    public async Task Who_goes_away_takes_nobody_along()
    {
        await using var over = await TestService.StartAsync(postgres);
        await using var service = new SetService(over);
        await service.Client.GetStringAsync("/v1/nutrients", Cancelled);
        using var impatient = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        Task<HttpResponseMessage> gone;
        Task<HttpResponseMessage>[] others;
        await using (await Locked(over))
        {
            gone = service.Client.GetAsync("/v1/claims?sort=certainty&limit=3", impatient.Token);
            await Task.Delay(TimeSpan.FromMilliseconds(300), Cancelled);
            others = [.. Enumerable.Range(0, 3).Select(_ => service.Client.GetAsync("/v1/claims?sort=certainty&limit=3", Cancelled))];
            await Task.Delay(TimeSpan.FromMilliseconds(300), Cancelled);
            await impatient.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
            await Task.Delay(TimeSpan.FromMilliseconds(300), Cancelled);
        }
        Assert.All(await Task.WhenAll(others), a => Assert.Equal(HttpStatusCode.OK, a.StatusCode));
    }

    [Fact]
    public async Task One_question_more_than_can_wait_is_turned_away_at_once()
    {
        await using var over = await TestService.StartAsync(postgres);
        await using var service = new SetService(over, settings: [("Limits:Connections", "1"), ("Limits:Queue", "1")]);
        await service.Client.GetStringAsync("/v1/nutrients", Cancelled);
        Task<HttpResponseMessage>[] waiting;
        await using (await Locked(over))
        {
            waiting = [.. Enumerable.Range(1, 3).Select(n => service.Client.GetAsync($"/v1/claims?sort=certainty&limit={n}", Cancelled))];
            var refused = await await Task.WhenAny(waiting);
            await Refused(refused, "overloaded");
            Assert.Equal(HttpStatusCode.OK, (await service.Client.GetAsync("/v1/nutrients", Cancelled)).StatusCode);
        }
        var statuses = (await Task.WhenAll(waiting)).Select(a => a.StatusCode).Order();
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable], statuses);
    }

    [Fact]
    public void The_pool_holds_a_connection_for_every_question_admitted()
    {
        using var database = DataSources.Reading("Host=localhost", 7);
        var pool = new NpgsqlConnectionStringBuilder(database.ConnectionString);
        Assert.True(pool.MaxPoolSize > 7);
        Assert.True(pool.MinPoolSize > 0);
        Assert.True(pool.Timeout <= 2 && pool.CommandTimeout <= 10);
    }

    /// <summary>Holds a table. Of claims it is what orders and filters read; the list in the order of ids is read from their documents.</summary>
    private static async Task<NpgsqlTransaction> Locked(TestService service, string table = "claim")
    {
        var connection = new NpgsqlConnection(service.OwnerConnection);
        await connection.OpenAsync(Cancelled);
        var transaction = await connection.BeginTransactionAsync(Cancelled);
        await connection.ExecuteAsync($"lock table {table} in access exclusive mode", transaction: transaction);
        return transaction;
    }

    private static async Task Refused(HttpResponseMessage answer, string code)
    {
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains($"\"{code}\"", await answer.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
    }
}
