namespace KnowledgeApi.Http;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
public sealed record Page<T>
{
    /// <summary>The items, in the order asked for. May be empty.</summary>
    public required IReadOnlyList<T> Data { get; init; }

    /// <summary>How to go on.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("page")]
    public required PageInfo Paging { get; init; }

    /// <summary>The release the whole list is read from; following `next` stays in it.</summary>
    /// <example>2026.1</example>
    public required string Release { get; init; }

    /// <summary>Where the list and its next page are.</summary>
    public required PageLinks Links { get; init; }
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
