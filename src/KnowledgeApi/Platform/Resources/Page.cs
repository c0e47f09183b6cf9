namespace KnowledgeApi.Platform.Resources;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
public record Page<T> : Page
{
    /// <summary>The items, in the order asked for. May be empty.</summary>
    public required IReadOnlyList<T> Data { get; init; }

    /// <summary>How to go on.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("page")]
    public required PageInfo Paging { get; init; }

    /// <summary>The release the whole list is read from; following `next` stays in it.</summary>
    /// <example>2026.1</example>
    public required string Release { get; init; }

    /// <summary>Counts over the whole filtered list, where `facets` asks for them.</summary>
    public IReadOnlyList<Facet>? Facets { get; init; }

    /// <summary>Where the list and its next page are.</summary>
    public required PageLinks Links { get; init; }

    /// <summary>Reads the next page, for formats that give the whole list; null on the last page, or where the caller set a limit.</summary>
    internal Func<CancellationToken, Task<Page<T>>>? Following { get; init; }

    internal override Type ItemType => typeof(T);

    internal override IEnumerable<object> Items => Data.Cast<object>();

    private protected override async Task<Page?> Next(CancellationToken cancelled) => Following is null ? null : await Following(cancelled);
}

/// <summary>A page whatever it lists, as the formats see it.</summary>
public abstract record Page
{
    internal abstract Type ItemType { get; }

    internal abstract IEnumerable<object> Items { get; }

    /// <summary>This page and those after it. The next one is read while one is written, so two are held and both sides are busy.</summary>
    internal async IAsyncEnumerable<Page> Whole([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancelled)
    {
        for (var page = this; page is not null;)
        {
            var next = page.Next(cancelled);
            try
            {
                yield return page;
            }
            finally
            {
                // Where the writing has failed, too: nothing may go on reading behind a request that is over.
                await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            page = await next;
        }
    }

    private protected abstract Task<Page?> Next(CancellationToken cancelled);
}

/// <summary>The size of a page and the way to the next one.</summary>
public sealed record PageInfo
{
    /// <summary>The largest number of items a page may hold.</summary>
    /// <example>50</example>
    public required int Limit { get; init; }

    /// <summary>Opaque cursor of the next page; absent on the last one. Send it back as `cursor` with the same parameters.</summary>
    public string? Next { get; init; }
}

/// <summary>Links of a list.</summary>
public sealed record PageLinks
{
    /// <summary>This page.</summary>
    /// <example>/v1/claims?condition=restless-legs-syndrome</example>
    public required string Self { get; init; }

    /// <summary>The next page; absent on the last one.</summary>
    public string? Next { get; init; }
}
