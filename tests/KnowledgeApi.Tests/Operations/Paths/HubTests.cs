using System.Diagnostics;
using Dapper;
using KnowledgeApi.Operations.Paths;
using Npgsql;

namespace KnowledgeApi.Tests.Operations.Paths;

/// <summary>A search from the worst place stays within its caps.</summary>
[Trait("Speed", "slow")]
public sealed class HubTests(PostgresServer postgres)
{
    /// <summary>Iron acts on a hundred thousand things, each of those on four others, and nothing leads to glycine but another such crowd.</summary>
    private const string Hub = """
        insert into edge (claim, position, since, subject, predicate, object)
          select 'HUB' || n, 0, 1, 'iron', 'increases', 'x' || n from generate_series(1, 100000) n;
        insert into edge (claim, position, since, subject, predicate, object)
          select 'FAN' || n || '.' || m, 0, 1, 'x' || n, 'increases', 'x' || ((n * 7919 + m * 104729) % 100000 + 1)
          from generate_series(1, 100000) n, generate_series(1, 4) m;
        insert into edge (claim, position, since, subject, predicate, object)
          select 'END' || n, 0, 1, 'y' || n, 'increases', 'glycine' from generate_series(1, 100000) n;
        """;

    [Fact]
    public async Task A_search_from_a_hub_says_that_it_was_cut_and_is_quick()
    {
        await using var service = await TestService.StartAsync(postgres);
        await using (var owner = new NpgsqlConnection(service.OwnerConnection))
        {
            await owner.ExecuteAsync(new CommandDefinition(Hub, commandTimeout: 120, cancellationToken: TestContext.Current.CancellationToken));
            await owner.ExecuteAsync("analyze edge;");
        }
        const string address = "/v1/mechanisms/paths?from=iron&to=glycine&maxHops=8";
        var answer = await service.Client.Json(address);
        Assert.True(answer.GetProperty("truncated").GetBoolean());
        Assert.Empty(answer.Items("data"));
        var clock = Stopwatch.StartNew();
        await service.Client.Json(address);
        // Twenty thousand steps, the most that is looked at, take some 150 ms; a busy test machine gets some more.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(1), clock.Elapsed.ToString());
        var around = await service.Client.Json("/v1/nutrients/iron/neighbourhood?depth=3");
        Assert.True(around.GetProperty("truncated").GetBoolean());
        Assert.InRange(around.Items("nodes").Count(), 1, 300);
        Assert.InRange(around.Items("data").Count(), 1, 2000);
    }

    [Fact]
    public void A_tangle_is_cut_off_within_its_memory()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var graph = new StepGraph();
        for (var from = 0; from < 141; from++)
        {
            for (var to = 0; to < 141; to++)
                graph.Add($"n{from}", $"n{to}");
        }
        graph.Add("n140", "end");
        var clock = Stopwatch.StartNew();
        var (paths, isCut) = graph.PathsBetween(["n0"], ["end"], 8, 50_000);
        Assert.True(isCut);
        Assert.NotEmpty(paths);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(1), clock.Elapsed.ToString());
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64 * 1024 * 1024);
    }
}
