using System.Diagnostics;
using System.Net;

namespace KnowledgeApi.Tests.Platform.Releases.Replication;

/// <summary>A primary and a hot standby, real ones: no answer is labelled with a release that it does not hold, and reads go on when a host is lost.</summary>
[Trait("Speed", "slow")]
public sealed class ReplicaTests
{
    private const string Balanced = ";Load Balance Hosts=true";

    [Fact]
    public async Task A_hot_standby_serves_alone()
    {
        await using var knowledge = await ReplicatedKnowledge.StartAsync();
        await using var service = new ReadingService(ReplicatedKnowledge.Reader("", knowledge.Standby.Port));
        Assert.Equal(("Iron one", knowledge.First), ((await service.Iron()).Iron, (await service.Iron(knowledge.First)).Release));
        var second = await knowledge.PublishAsync(knowledge.Primary, "Iron two");
        await service.Until("Iron two");
        Assert.Equal("Iron one", (await service.Iron(knowledge.First)).Iron);
        Assert.Equal("Iron two", (await service.Iron(second)).Iron);
    }

    [Theory]
    [InlineData(false, "")]
    [InlineData(true, "")]
    [InlineData(false, Balanced)]
    [InlineData(true, Balanced + ";Target Session Attributes=prefer-standby")]
    public async Task A_standby_that_lags_is_not_asked_for_what_it_does_not_hold(bool standbyFirst, string more)
    {
        await using var knowledge = await ReplicatedKnowledge.StartAsync();
        await using var service = new ReadingService(knowledge.Reader(more, standbyFirst));
        await service.Until("Iron one");
        await knowledge.Standby.ExecuteAsync("select pg_wal_replay_pause()");
        var second = await knowledge.PublishAsync(knowledge.Primary, "Iron two");
        await service.Until("Iron two");
        for (var n = 0; n < 40; n++)
        {
            Assert.Equal((second, "Iron two"), Of(await service.Iron(second)));
            Assert.Equal((knowledge.First, "Iron one"), Of(await service.Iron(knowledge.First)));
            Assert.Equal((second, "Iron two"), Of(await service.Iron()));
        }
    }

    [Theory]
    [InlineData(false, "")]
    [InlineData(true, "")]
    [InlineData(false, Balanced)]
    public async Task Reads_go_on_within_two_seconds_when_the_primary_is_lost(bool standbyFirst, string more)
    {
        await using var knowledge = await ReplicatedKnowledge.StartAsync();
        await using var service = new ReadingService(knowledge.Reader(more, standbyFirst), keeps: false);
        await service.Until("Iron one");
        using var reading = CancellationTokenSource.CreateLinkedTokenSource(Answers.Cancelled);
        var clock = Stopwatch.StartNew();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() => Read(service, knowledge.First, clock, reading.Token), reading.Token)).ToArray();
        await Task.Delay(1000, Answers.Cancelled);
        var lost = clock.Elapsed;
        await knowledge.Primary.KillAsync();
        await Task.Delay(4000, Answers.Cancelled);
        await reading.CancelAsync();
        var answers = (await Task.WhenAll(readers)).SelectMany(r => r).ToList();
        Assert.Contains(answers, a => a.At > lost + TimeSpan.FromSeconds(3));
        Assert.All(answers.Where(a => a.Answer.Status == HttpStatusCode.OK), a => Assert.Equal((knowledge.First, "Iron one"), Of(a.Answer)));
        var failed = answers.Where(a => a.Answer.Status != HttpStatusCode.OK).ToList();
        TestContext.Current.SendDiagnosticMessage($"{answers.Count} answers, {failed.Count} failed, the last {(failed.Count == 0 ? 0 : (failed.Max(f => f.At) - lost).TotalMilliseconds):0} ms after the loss");
        Assert.All(failed, f => Assert.InRange(f.At, TimeSpan.Zero, lost + TimeSpan.FromSeconds(2)));
    }

    [Fact]
    public async Task Reads_go_on_when_a_host_falls_silent_also_those_that_it_was_asked()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Processes are frozen by the means of one system.");
        await using var knowledge = await ReplicatedKnowledge.StartAsync();
        await using var service = new ReadingService(knowledge.Reader());
        await service.Until("Iron one");
        await knowledge.Primary.FreezeAsync();
        var clock = Stopwatch.StartNew();
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => service.Iron()));
        Assert.All(answers, a => Assert.Equal((knowledge.First, "Iron one"), Of(a)));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(4));
        clock.Restart();
        Assert.Equal("Iron one", (await service.Iron()).Iron);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(1));
        await knowledge.Standby.FreezeAsync();
        await using (var fresh = new ReadingService(knowledge.Reader()))
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await fresh.Iron()).Status);
        await knowledge.Standby.FreezeAsync(isFrozen: false);
        await knowledge.Primary.FreezeAsync(isFrozen: false);
    }

    /// <summary>The standby never got the second release; promoted, it gets another one of the same name and ordinal. Then the old primary returns.</summary>
    [Theory]
    [InlineData(false, "")]
    [InlineData(true, Balanced)]
    public async Task A_release_that_a_failover_lost_never_passes_for_the_one_that_took_its_name(bool standbyFirst, string more)
    {
        await using var knowledge = await ReplicatedKnowledge.StartAsync();
        await using var service = new ReadingService(knowledge.Reader(more, standbyFirst));
        await service.Until("Iron one");
        await knowledge.CutOffStandbyAsync();
        var second = await knowledge.PublishAsync(knowledge.Primary, "Iron lost");
        await service.Until("Iron lost", second);
        var lost = await service.Iron(second, "ndjson", limit: 7);
        await knowledge.Primary.KillAsync();
        await service.Until("Iron one");
        // Nobody who answers holds it, but it is known: to be asked for again.
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await service.Iron(second)).Status);
        await knowledge.PromoteAsync();
        Assert.Equal(second, await knowledge.PublishAsync(knowledge.Standby, "Iron found"));
        await service.Until("Iron found", second);
        var found = await service.Iron(second, "ndjson", limit: 7);
        Assert.Equal(("Iron lost", "Iron found"), (lost.Iron, found.Iron));
        Assert.NotEqual(lost.Tag, found.Tag);

        await knowledge.Primary.StartAsync();
        await Task.Delay(2500, Answers.Cancelled);
        for (var n = 0; n < 40; n++)
        {
            Assert.Equal((second, "Iron found"), Of(await service.Iron(second)));
            Assert.Equal((knowledge.First, "Iron one"), Of(await service.Iron(knowledge.First)));
            Assert.Equal((second, "Iron found"), Of(await service.Iron()));
        }
    }

    /// <summary>One address, behind which each connection can lead to another server: as a balancer does, or an address that moves.</summary>
    [Fact]
    public async Task Behind_one_address_a_connection_is_used_only_for_what_its_server_holds()
    {
        await using var knowledge = await ReplicatedKnowledge.StartAsync();
        await using var balancer = new Balancer(knowledge.Primary.Port, knowledge.Standby.Port);
        await using var service = new ReadingService(ReplicatedKnowledge.Reader("", balancer.Port));
        await service.Until("Iron one");
        await knowledge.CutOffStandbyAsync();
        var second = await knowledge.PublishAsync(knowledge.Primary, "Iron lost");
        await service.Until("Iron lost", second);
        var answers = await Task.WhenAll(Enumerable.Range(0, 120).Select(n => service.Iron(n % 2 == 0 ? second : knowledge.First)));
        Assert.All(answers.Where(a => a.Status == HttpStatusCode.OK), a => Assert.Equal(a.Release == second ? "Iron lost" : "Iron one", a.Iron));
        Assert.True(answers.Count(a => a.Status == HttpStatusCode.OK) > 100);

        balancer.Targets = [knowledge.Standby.Port];
        await knowledge.Primary.KillAsync();
        await knowledge.PromoteAsync();
        Assert.Equal(second, await knowledge.PublishAsync(knowledge.Standby, "Iron found"));
        await service.Until("Iron found", second);
        Assert.All(await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => service.Iron(second))), a => Assert.Equal((second, "Iron found"), Of(a)));
    }

    private static (string?, string?) Of(IronAnswer answer) => (answer.Release, answer.Iron);

    private static async Task<List<(TimeSpan At, IronAnswer Answer)>> Read(ReadingService service, string pinned, Stopwatch clock, CancellationToken until)
    {
        var answers = new List<(TimeSpan, IronAnswer)>();
        for (var n = 0; !until.IsCancellationRequested; n++)
        {
            var answer = await service.Iron(n % 2 == 0 ? pinned : null);
            answers.Add((clock.Elapsed, answer));
        }
        return answers;
    }
}
