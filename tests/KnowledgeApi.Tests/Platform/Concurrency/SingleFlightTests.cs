using KnowledgeApi.Platform.Caching;
using KnowledgeApi.Platform.Concurrency;
using KnowledgeApi.Platform.Problems;

namespace KnowledgeApi.Tests.Platform.Concurrency;

/// <summary>What becomes of those who wait, whatever becomes of the one who works.</summary>
public sealed class SingleFlightTests
{
    private static readonly CancellationToken Cancelled = TestContext.Current.CancellationToken;
    private static readonly CacheKey Key = new("2026.1", "/v1/claims", "", "json", "identity", "");
    private static readonly CachedResponse Made = new([], "\"tag\"", [[1]], null);

    private readonly SingleFlight<CacheKey, CachedResponse> _work = new();
    private readonly TaskCompletionSource<CachedResponse?> _first = new();
    private int _begun;

    [Fact]
    public async Task One_works_and_all_have_the_answer()
    {
        var asking = Ask(10);
        _first.SetResult(Made);
        var answers = await Task.WhenAll(asking);
        Assert.Equal(1, _begun);
        Assert.Single(answers, a => a!.Value.IsMine);
        Assert.All(answers, a => Assert.Same(Made, a!.Value.Value));
    }

    [Fact]
    public async Task When_the_one_goes_away_only_one_other_begins_anew()
    {
        using var gone = new CancellationTokenSource();
        var leaving = Share(gone.Token);
        var asking = Ask(10);
        await gone.CancelAsync();
        _first.SetCanceled(gone.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaving);
        Assert.All(await Task.WhenAll(asking), a => Assert.Same(Made, a!.Value.Value));
        Assert.Equal(2, _begun);
    }

    [Fact]
    public async Task Who_waits_may_go_away_without_harm()
    {
        using var gone = new CancellationTokenSource();
        var working = Share(Cancelled);
        var leaving = Share(gone.Token);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaving);
        _first.SetResult(Made);
        Assert.True((await working)!.Value.IsMine);
    }

    [Fact]
    public async Task A_known_failure_is_everybodys()
    {
        var asking = Ask(10);
        _first.SetException(Problem.Overloaded());
        foreach (var asked in asking)
            Assert.Equal("overloaded", (await Assert.ThrowsAsync<Problem>(() => asked)).Code);
        Assert.Equal(1, _begun);
    }

    [Fact]
    public async Task What_is_no_answer_to_share_is_made_by_each_for_itself()
    {
        var asking = Ask(3);
        _first.SetResult(null);
        var answers = await Task.WhenAll(asking);
        Assert.Equal(3, _begun);
        Assert.Single(answers, a => a is null);
        Assert.Equal(2, answers.Count(a => a is { IsMine: true }));
    }

    private Task<(CachedResponse Value, bool IsMine)?>[] Ask(int callers) => [.. Enumerable.Range(0, callers).Select(_ => Share(Cancelled))];

    private Task<(CachedResponse Value, bool IsMine)?> Share(CancellationToken cancelled) => _work.Share(Key, _ => Make(), cancelled);

    /// <summary>The first waits for the test; later ones take a moment.</summary>
    private async Task<CachedResponse?> Make()
    {
        if (Interlocked.Increment(ref _begun) == 1)
            return await _first.Task;
        await Task.Delay(50, Cancelled);
        return Made;
    }

    [Fact]
    public async Task Detached_work_goes_on_for_those_who_wait()
    {
        var flights = new SingleFlight<string, string>(isDetached: true);
        var made = new TaskCompletionSource<string?>();
        using var gone = new CancellationTokenSource();
        var leaving = flights.Share("file", _ => made.Task, gone.Token);
        var waiting = flights.Share("file", _ => throw new InvalidOperationException("begun twice"), Cancelled);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaving);
        made.SetResult("written");
        Assert.Equal(("written", false), await waiting);
    }

    [Fact]
    public async Task Detached_work_is_given_up_when_nobody_waits()
    {
        var flights = new SingleFlight<string, string>(isDetached: true);
        var stopped = new TaskCompletionSource();
        using var gone = new CancellationTokenSource();
        var leaving = flights.Share("file", async stop =>
        {
            stop.Register(stopped.SetResult);
            await Task.Delay(Timeout.Infinite, stop);
            return null;
        }, gone.Token);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaving);
        await stopped.Task.WaitAsync(Cancelled);
    }
}
