using KnowledgeApi.Platform.Caching;
using KnowledgeApi.Platform.Problems;

namespace KnowledgeApi.Tests.Platform.Caching;

/// <summary>What becomes of those who wait, whatever becomes of the one who works.</summary>
public sealed class SharedWorkTests
{
    private static readonly CancellationToken Cancelled = TestContext.Current.CancellationToken;
    private static readonly AnswerKey Key = new("2026.1", "/v1/claims", "", "json", "identity");
    private static readonly KeptAnswer Made = new([], "\"tag\"", [1], null);

    private readonly SharedWork _work = new();
    private readonly TaskCompletionSource<KeptAnswer?> _first = new();
    private int _begun;

    [Fact]
    public async Task One_works_and_all_have_the_answer()
    {
        var asking = Ask(10);
        _first.SetResult(Made);
        var answers = await Task.WhenAll(asking);
        Assert.Equal(1, _begun);
        Assert.Single(answers, a => a!.Value.IsMine);
        Assert.All(answers, a => Assert.Same(Made, a!.Value.Answer));
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
        Assert.All(await Task.WhenAll(asking), a => Assert.Same(Made, a!.Value.Answer));
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

    private Task<(KeptAnswer Answer, bool IsMine)?>[] Ask(int callers) => [.. Enumerable.Range(0, callers).Select(_ => Share(Cancelled))];

    private Task<(KeptAnswer Answer, bool IsMine)?> Share(CancellationToken cancelled) => _work.Share(Key, Make, cancelled);

    /// <summary>The first waits for the test; later ones take a moment.</summary>
    private async Task<KeptAnswer?> Make()
    {
        if (Interlocked.Increment(ref _begun) == 1)
            return await _first.Task;
        await Task.Delay(50, Cancelled);
        return Made;
    }
}
