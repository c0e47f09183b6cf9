namespace KnowledgeApi.Platform.Concurrency;

/// <summary>
/// Request coalescing: concurrent callers with the same key share one operation. If the caller that started it goes away before it ends, another
/// caller starts it again.
/// </summary>
/// <param name="isDetached">
/// True if the operation continues without the caller that started it, as long as somebody waits. False if it runs within the request of that
/// caller, which waits for its end in any case.
/// </param>
internal sealed class SingleFlight<TKey, TValue>(bool isDetached = false) where TKey : notnull where TValue : class
{
    private readonly Dictionary<TKey, Flight> _flights = [];

    /// <summary>Returns the value, and whether the caller's own operation produced it; null if the operation produced no value to share.</summary>
    /// <param name="key">Key of the operation.</param>
    /// <param name="make">Produces the value for all waiting callers; its token is cancelled when nobody waits any more.</param>
    /// <param name="cancelled">Cancelled when the caller goes away.</param>
    public async Task<(TValue Value, bool IsMine)?> Share(TKey key, Func<CancellationToken, Task<TValue?>> make, CancellationToken cancelled)
    {
        while (true)
        {
            var (flight, isMine) = Join(key);
            try
            {
                var running = isMine ? Run(key, flight, make) : Task.CompletedTask;
                // Its caller goes on where an operation ends that runs within its own request, not on another thread.
                if (!isDetached)
                    await running;
                if (await flight.Result.WaitAsync(cancelled) is { } value)
                    return (value, isMine);
                return !isMine && await make(cancelled) is { } own ? (own, true) : null;
            }
            catch (OperationCanceledException) when (!isMine && !cancelled.IsCancellationRequested)
            {
                // The caller that started it has gone: start again.
            }
            finally
            {
                Leave(flight);
            }
        }
    }

    private (Flight Flight, bool IsMine) Join(TKey key)
    {
        lock (_flights)
        {
            var isMine = !_flights.TryGetValue(key, out var flight);
            if (flight is null)
                _flights[key] = flight = new Flight();
            flight.Waiting++;
            return (flight, isMine);
        }
    }

    private async Task Run(TKey key, Flight flight, Func<CancellationToken, Task<TValue?>> make)
    {
        try
        {
            var value = await make(flight.Abandoned);
            End(key);
            flight.Completion.SetResult(value);
        }
        catch (OperationCanceledException)
        {
            End(key);
            flight.Completion.SetCanceled();
        }
        catch (Exception failure)
        {
            End(key);
            flight.Completion.SetException(failure);
        }
    }

    /// <summary>Removes the operation before its end is signalled, so that a caller that asks again then starts a new one.</summary>
    private void End(TKey key)
    {
        lock (_flights)
            _flights.Remove(key);
    }

    private void Leave(Flight flight)
    {
        lock (_flights)
        {
            if (--flight.Waiting > 0)
                return;
        }
        if (flight.Result.IsCompleted)
            flight.Dispose();
        else
            flight.Abandon();
    }

    /// <summary>One operation, shared by all callers that wait for it.</summary>
    private sealed class Flight : IDisposable
    {
        private readonly CancellationTokenSource _abandoned = new();

        public TaskCompletionSource<TValue?> Completion { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<TValue?> Result => Completion.Task;

        public CancellationToken Abandoned => _abandoned.Token;

        public int Waiting { get; set; }

        public void Abandon() => _abandoned.Cancel();

        public void Dispose() => _abandoned.Dispose();
    }
}
