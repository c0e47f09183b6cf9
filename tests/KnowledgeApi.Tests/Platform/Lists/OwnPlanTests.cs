using Dapper;
using KnowledgeApi.Tests.Platform.Http;
using Npgsql;

namespace KnowledgeApi.Tests.Platform.Lists;

/// <summary>
/// A list of what holds certain words, or any of several values, or lies with something else that may be about anything, is planned for those each time: after five questions PostgreSQL would else settle
/// on one plan for any.
/// </summary>
[Trait("Needs", "PostgreSQL")]
public sealed class OwnPlanTests(PostgresServer postgres)
{
    /// <summary>PostgreSQL plans a prepared statement anew five times before it may settle. A pool has up to three sessions, so that one of them runs well over five.</summary>
    private const int Questions = 40;
    private static readonly CancellationToken Cancelled = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/v1/claims?q=iron", "f.words @@", false)]
    [InlineData("/v1/claims?condition=restless-legs-syndrome,exercise-associated-muscle-cramps", "l.target = any(", false)]
    [InlineData("/v1/claims?verdict=supported,refuted", "r.verdict = any(", false)]
    [InlineData("/v1/evidence-lines?nutrient=iron", "r.claim in (", false)]
    [InlineData("/v1/claims?verdict=supported", "from claim_at", true)]
    public async Task Only_what_asks_for_single_values_settles_on_one_plan(string address, string statement, bool settles)
    {
        await using var service = new SetService(await TestService.SharedAsync(postgres), settings: [("Cache:Bytes", "0"), ("Limits:Connections", "1")]);
        for (var n = 0; n < Questions; n++)
            await service.Client.GetStringAsync(address, Cancelled);
        var (settled, fresh) = await Plans(service.Database, statement);
        Assert.True(settled + fresh > Questions / 2, $"{settled} + {fresh}: the statement is not prepared");
        Assert.Equal(settles, settled > 0);
    }

    /// <summary>How often the prepared statements that hold a text were run by a plan for any values, and by one for theirs; over all sessions of a pool.</summary>
    private static async Task<(long Settled, long Fresh)> Plans(NpgsqlDataSource pool, string statement)
    {
        var sessions = new List<NpgsqlConnection>();
        try
        {
            var (settled, fresh) = (0L, 0L);
            for (var n = 0; n < new NpgsqlConnectionStringBuilder(pool.ConnectionString).MaxPoolSize - 1; n++)
            {
                sessions.Add(await pool.OpenConnectionAsync(Cancelled));
                var plans = await sessions[^1].QuerySingleAsync<(long, long)>(
                    "select coalesce(max(generic_plans), 0), coalesce(max(custom_plans), 0) from pg_prepared_statements where position(@statement in statement) > 0", new { statement });
                (settled, fresh) = (settled + plans.Item1, fresh + plans.Item2);
            }
            return (settled, fresh);
        }
        finally
        {
            foreach (var session in sessions)
                await session.DisposeAsync();
        }
    }
}
