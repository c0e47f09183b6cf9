namespace KnowledgeApi.Platform.Concurrency;

/// <summary>
/// Request coalescing: those who ask for the same at once share one piece of work. When the caller who began it goes away before it ends, another
/// one begins anew.
/// </summary>
/// <param name="isDetached">
/// True where the work goes on without the caller who began it as long as somebody waits; false where it is done within the request of that caller,
/// who waits for its end in any case.
/// </param>
internal sealed class SingleFlight<TKey, TValue>(bool isDetached = false) where TKey : notnull where TValue : class
{
    private readonly Dictionary<TKey, Flight> _flights = [];

    /// <summary>The value, and whether the caller's own work made it; null where the work made none to share.</summary>
    /// <param name="key">What is asked for.</param>
    /// <param name="make">Makes it for all who wait; its token is cancelled when nobody waits any more.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    public async Task<(TValue Value, bool IsMine)?> Share(TKey key, Func<CancellationToken, Task<TValue?>> make, CancellationToken cancelled)
    {
        while (true)
        {
            var (flight, isMine) = Join(key);
            try
            {
                if (isMine)
                    _ = Run(key, flight, make);
                if (await (isMine && !isDetached ? flight.Result : flight.Result.WaitAsync(cancelled)) is { } value)
                    return (value, isMine);
                return !isMine && await make(cancelled) is { } own ? (own, true) : null;
            }
            catch (OperationCanceledException) when (!isMine && !cancelled.IsCancellationRequested)
            {
                // Whoever began it has gone: begin anew.
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

    /// <summary>Before anybody hears of the end, so that whoever asks again then begins anew.</summary>
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

    /// <summary>One piece of work, for all who wait for it.</summary>
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
