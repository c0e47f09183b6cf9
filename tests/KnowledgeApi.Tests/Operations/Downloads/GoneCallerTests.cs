using System.Diagnostics;
using Dapper;
using Microsoft.AspNetCore.Mvc.Testing;
using Npgsql;

namespace KnowledgeApi.Tests.Operations.Downloads;

[Trait("Speed", "slow")]
public sealed class GoneCallerTests(PostgresServer postgres)
{
    private const string Running = """
        select count(*) from pg_stat_activity
        where datname = current_database() and application_name = 'knowledge-api' and state = 'active'
        """;

    [Theory]
    [InlineData("/v1/claims")]
    [InlineData("/v1/releases/{release}/download/claims.ndjson.gz")]
    [InlineData("/v1/releases/{release}/download/knowledge.zip")]
    public async Task Query_ends_within_a_second_when_the_caller_goes_away(string address)
    {
        await using var service = await TestService.StartAsync(postgres);
        await using var factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host.UseSetting("ConnectionStrings:Reader", service.ReaderConnection));
        factory.UseKestrel(0);
        using var client = factory.CreateClient();
        var release = (await client.GetAsync("/v1", Cancelled)).Headers.GetValues("Knowledge-Release").Single();

        await using var owner = new NpgsqlConnection(service.OwnerConnection);
        await owner.OpenAsync(Cancelled);
        await using var transaction = await owner.BeginTransactionAsync(Cancelled);
        await owner.ExecuteAsync("lock table document in access exclusive mode", transaction: transaction);
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        var request = client.GetAsync(address.Replace("{release}", release, StringComparison.Ordinal), caller.Token);
        await Until(service, count => count == 1);

        var started = Stopwatch.GetTimestamp();
        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        await Until(service, count => count == 0);
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task One_of_two_callers_may_leave_and_the_other_gets_the_file()
    {
        await using var service = await TestService.StartAsync(postgres);
        var release = (await service.Client.GetAsync("/v1", Cancelled)).Headers.GetValues("Knowledge-Release").Single();
        var address = $"/v1/releases/{release}/download/claims.ndjson.gz";
        await using var owner = new NpgsqlConnection(service.OwnerConnection);
        await owner.OpenAsync(Cancelled);
        await using var transaction = await owner.BeginTransactionAsync(Cancelled);
        await owner.ExecuteAsync("lock table document in access exclusive mode", transaction: transaction);
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        var leaving = service.Client.GetAsync(address, caller.Token);
        var staying = service.Client.GetAsync(address, Cancelled);
        await Until(service, count => count == 1);
        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaving);
        await transaction.RollbackAsync(Cancelled);
        Assert.True((await staying).IsSuccessStatusCode);
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>On a connection of its own: one transaction sees the activity of others only once.</summary>
    private static async Task Until(TestService service, Func<long, bool> reached)
    {
        await using var watcher = new NpgsqlConnection(service.OwnerConnection);
        await watcher.OpenAsync(Cancelled);
        while (!reached(await watcher.ExecuteScalarAsync<long>(new CommandDefinition(Running, cancellationToken: Cancelled))))
            await Task.Delay(20, Cancelled);
    }
}
