using KnowledgeApi.Platform.Concurrency;

namespace KnowledgeApi.Platform.Resources;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">Type of the listed items.</typeparam>
public record Page<T> : Page
{
    /// <summary>The items, in the requested order. May be empty.</summary>
    public required IReadOnlyList<T> Data { get; init; }

    /// <summary>Page size and cursor of the next page.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("page")]
    public required PageInfo Paging { get; init; }

    /// <summary>The release that the whole list is read from; following `next` stays in it.</summary>
    /// <example>2026.1</example>
    public required string Release { get; init; }

    /// <summary>Counts over the whole filtered list, if `facets` requests them.</summary>
    public IReadOnlyList<Facet>? Facets { get; init; }

    /// <summary>Links to this page of the list and to the next one.</summary>
    public required PageLinks Links { get; init; }

    /// <summary>Reads the next page, for formats that return the whole list; null on the last page, or if the client set a limit.</summary>
    internal Func<CancellationToken, Task<Page<T>>>? Following { get; init; }

    internal override Type ItemType => IDocument.ContentOf(typeof(T));

    internal override bool IsStored => typeof(T).IsAssignableTo(typeof(IDocument));

    internal override IEnumerable<object> Items => Data.Select(d => IDocument.ContentOf(d!));

    internal override IEnumerable<object> Written => Data.Cast<object>();

    private protected override async Task<Page?> Next(CancellationToken cancelled) => Following is null ? null : await Following(cancelled);
}

/// <summary>A page of any item type, as the formats see it.</summary>
public abstract record Page
{
    internal abstract Type ItemType { get; }

    /// <summary>Whether the items are documents, written when their release was published.</summary>
    internal abstract bool IsStored { get; }

    /// <summary>The records of the items.</summary>
    internal abstract IEnumerable<object> Items { get; }

    /// <summary>The items as JSON is written from them: documents, where they are stored as such.</summary>
    internal abstract IEnumerable<object> Written { get; }

    /// <summary>This page and those after it, each read while the one before is used.</summary>
    internal IAsyncEnumerable<Page> Whole(CancellationToken cancelled) => ReadAhead.From(this, (page, stop) => page.Next(stop), cancelled);

    private protected abstract Task<Page?> Next(CancellationToken cancelled);
}

/// <summary>The size of a page and the cursor of the next one.</summary>
public sealed record PageInfo
{
    /// <summary>The maximum number of items on a page.</summary>
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
