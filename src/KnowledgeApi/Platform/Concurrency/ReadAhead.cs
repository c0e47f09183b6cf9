using System.Runtime.CompilerServices;

namespace KnowledgeApi.Platform.Concurrency;

/// <summary>Reads one part after the other. The next one is read while one is used, so two are in memory and reading and using overlap.</summary>
internal static class ReadAhead
{
    /// <summary>Parts that are made rather than read, on another thread.</summary>
    public static async IAsyncEnumerable<T> From<T>(IEnumerable<T> parts, [EnumeratorCancellation] CancellationToken cancelled) where T : class
    {
        using var left = parts.GetEnumerator();
        Task<T?> Next() => Task.Run(() => left.MoveNext() ? left.Current : null, cancelled);
        await foreach (var part in From(await Next(), (_, _) => Next(), cancelled))
            yield return part;
    }

    /// <param name="first">The first part; null for none.</param>
    /// <param name="next">Reads the part after one; null after the last.</param>
    /// <param name="cancelled">Cancelled when nobody wants more.</param>
    public static async IAsyncEnumerable<T> From<T>(T? first, Func<T, CancellationToken, Task<T?>> next, [EnumeratorCancellation] CancellationToken cancelled) where T : class
    {
        for (var part = first; part is not null;)
        {
            var following = next(part, cancelled);
            try
            {
                yield return part;
            }
            finally
            {
                // Also if using it failed: no read may continue after the reader has gone.
                await ((Task)following).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            part = await following;
        }
    }
}
