using System.Diagnostics;
using EmbeddedPostgres;

namespace KnowledgeApi.Tests.EmbeddedPostgres;

/// <summary>What is left after a kill or a crash, and what the next start makes of it.</summary>
[Trait("Speed", "slow")]
[Trait("Needs", "PostgreSQL")]
public sealed class EmbeddedPostgresRecoveryTests
{
    [Fact]
    public async Task The_server_ends_when_its_owner_is_killed()
    {
        await using var trial = new TrialCluster();
        using var owner = await OwnerProcess.StartAsync(trial.Folder);
        var server = trial.Server!;
        Assert.True(server.IsOfLivePostgres());

        owner.Kill();
        Assert.True(await TrialCluster.EndsAsync(server), $"server process {server.Pid} outlives its killed owner");
    }

    [Fact]
    public async Task A_server_whose_owner_and_watcher_were_killed_is_replaced()
    {
        await using var trial = new TrialCluster();
        using var owner = await OwnerProcess.StartAsync(trial.Folder);
        var orphan = trial.Server!;
        owner.Kill(entireProcessTree: true);
        await owner.WaitForExitAsync(TestContext.Current.CancellationToken);

        await using var next = await trial.StartAsync();
        Assert.True(next.OwnsServer);
        Assert.NotEqual(orphan.Pid, trial.Server!.Pid);
        Assert.True(await TrialCluster.EndsAsync(orphan));
    }

    [Fact]
    public async Task A_killed_server_starts_again_with_its_data()
    {
        await using var trial = new TrialCluster();
        var first = await trial.StartAsync(durable: true);
        await TrialCluster.AskAsync<int>(first.ConnectionString, "create table kept as select 42 as answer; select 1");
        Process.GetProcessById(trial.Server!.Pid).Kill();
        await first.DisposeAsync();
        Assert.NotNull(trial.Server);

        await using var second = await trial.StartAsync(durable: true);
        Assert.Equal(42, await TrialCluster.AskAsync<int>(second.ConnectionString, "select answer from kept"));
    }

    [Fact]
    public async Task A_process_number_given_to_another_program_is_no_obstacle_and_no_target()
    {
        await using var trial = new TrialCluster();
        await (await trial.StartAsync()).DisposeAsync();
        // This very process stands for the other program: a signal sent to it would end the run.
        await File.WriteAllTextAsync(
            Path.Combine(trial.ClusterFolder, "postmaster.pid"),
            $"{Environment.ProcessId}\n{trial.ClusterFolder}\n1700000000\n20000\n\n127.0.0.1\n  1 1\nready   \n",
            TestContext.Current.CancellationToken);

        await using var second = await trial.StartAsync();
        Assert.Equal(1, await TrialCluster.AskAsync<int>(second.ConnectionString, "select 1"));
    }

    [Fact]
    public async Task A_cluster_half_made_is_made_again()
    {
        await using var trial = new TrialCluster();
        using var interrupt = new CancellationTokenSource();
        var start = EmbeddedServer.StartAsync(trial.Options, _ => { }, interrupt.Token);
        while (!start.IsCompleted && !Directory.EnumerateDirectories(trial.Folder, "*.unfinished*").Any())
            await Task.Delay(5, TestContext.Current.CancellationToken);
        await interrupt.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => start);
        Assert.Contains(".unfinished", trial.ClusterFolder, StringComparison.Ordinal);

        await using var second = await trial.StartAsync();
        Assert.Equal(1, await TrialCluster.AskAsync<int>(second.ConnectionString, "select 1"));
        Assert.False(trial.ClusterFolder.Contains(".unfinished", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_that_will_not_start_shows_the_end_of_its_log()
    {
        await using var trial = new TrialCluster();
        await (await trial.StartAsync()).DisposeAsync();
        await File.AppendAllTextAsync(
            Path.Combine(trial.ClusterFolder, "postgresql.conf"), "no_such_setting = 1\n", TestContext.Current.CancellationToken);

        var failure = await Assert.ThrowsAsync<EmbeddedServerException>(() => trial.StartAsync());
        Assert.Contains("no_such_setting", failure.Message, StringComparison.Ordinal);
    }
}
