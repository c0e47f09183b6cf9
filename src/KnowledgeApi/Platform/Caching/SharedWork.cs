using System.Collections.Concurrent;
using KnowledgeApi.Platform.Problems;

namespace KnowledgeApi.Platform.Caching;

/// <summary>
/// Those who ask the same at once share one piece of work. It ends when the caller who began it goes away, but not for the others: one of them
/// begins anew.
/// </summary>
internal sealed class SharedWork
{
    private readonly ConcurrentDictionary<AnswerKey, TaskCompletionSource<Outcome>> _begun = new();

    /// <summary>The answer, and whether the caller's own work made it; null where there is none, and the caller has been told why by its own work.</summary>
    /// <param name="key">What is asked.</param>
    /// <param name="make">Makes the answer, for all who wait.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    public async Task<(KeptAnswer Answer, bool IsMine)?> Share(AnswerKey key, Func<Task<KeptAnswer?>> make, CancellationToken cancelled)
    {
        while (true)
        {
            var mine = new TaskCompletionSource<Outcome>(TaskCreationOptions.RunContinuationsAsynchronously);
            var begun = _begun.GetOrAdd(key, mine);
            if (begun == mine)
                return await Lead(key, mine, make, cancelled) is { } made ? (made, true) : null;
            var outcome = await begun.Task.WaitAsync(cancelled);
            if (outcome.Failure is not null)
                throw outcome.Failure;
            if (outcome.Answer is not null)
                return (outcome.Answer, false);
            if (outcome.IsFinished)
                return await make() is { } own ? (own, true) : null;
        }
    }

    private async Task<KeptAnswer?> Lead(AnswerKey key, TaskCompletionSource<Outcome> mine, Func<Task<KeptAnswer?>> make, CancellationToken cancelled)
    {
        var outcome = new Outcome(null, null, IsFinished: true);
        try
        {
            outcome = outcome with { Answer = await make() };
            return outcome.Answer;
        }
        catch (Problem failure)
        {
            outcome = outcome with { Failure = failure };
            throw;
        }
        catch (Exception) when (cancelled.IsCancellationRequested)
        {
            outcome = outcome with { IsFinished = false };
            throw;
        }
        finally
        {
            _begun.TryRemove(KeyValuePair.Create(key, mine));
            mine.SetResult(outcome);
        }
    }

    /// <summary>What came of a piece of work.</summary>
    /// <param name="Answer">For all; null where there is none that could be shared.</param>
    /// <param name="Failure">For all, too.</param>
    /// <param name="IsFinished">False where its caller went away.</param>
    private sealed record Outcome(KeptAnswer? Answer, Problem? Failure, bool IsFinished);
}
