using KnowledgeApi.Operations.Resolution;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Search;

/// <summary>The hits of a search, best first.</summary>
public sealed record SearchResult
{
    /// <summary>The search words as they were sent.</summary>
    /// <example>restless legs iron</example>
    public required string Query { get; init; }

    /// <summary>The hits, by descending score, then by kind and id. May be empty.</summary>
    public required IReadOnlyList<Hit> Data { get; init; }

    /// <summary>The largest number of hits in the answer. There are no further pages.</summary>
    public required PageInfo Page { get; init; }

    /// <summary>True where the words are so common that not every matching item was ranked.</summary>
    public required bool Approximate { get; init; }

    /// <summary>The names most similar to the search words, where fewer than three hits were found. Empty otherwise.</summary>
    public required IReadOnlyList<Candidate> Suggestions { get; init; }

    /// <summary>Id of the release that this answer comes from.</summary>
    /// <example>2026.1</example>
    public required string Release { get; init; }

    /// <summary>Link to this answer.</summary>
    public required PageLinks Links { get; init; }
}

/// <summary>An item that the search found.</summary>
public sealed record Hit
{
    /// <summary>Kind of the item.</summary>
    /// <example>claim</example>
    [Vocabulary("item-kinds")]
    public required string Kind { get; init; }

    /// <summary>Id of the item within its collection.</summary>
    /// <example>CLM0260</example>
    public required string Id { get; init; }

    /// <summary>Name of the item.</summary>
    public required string Label { get; init; }

    /// <summary>A passage of our text about the item, with the words found in it.</summary>
    public required Snippet Snippet { get; init; }

    /// <summary>How well the item matches; comparable only among hits of the same answer. Above 1 where the search words are one of its names.</summary>
    /// <example>0.61</example>
    public required double Score { get; init; }

    /// <summary>Path of the item. Add the parameter `release` to stay within a pinned release.</summary>
    /// <example>/v1/claims/CLM0260</example>
    public required string Href { get; init; }
}

/// <summary>A passage of text with the positions of the words found.</summary>
public sealed record Snippet
{
    /// <summary>The passage, at most about 240 characters. An ellipsis shows where it was cut.</summary>
    public required string Text { get; init; }

    /// <summary>Positions of the search words in `text`.</summary>
    public required IReadOnlyList<TextSpan> Matches { get; init; }
}

/// <summary>A position in a text. Positions count UTF-16 code units, as JavaScript, Java and C# do, unless the member that holds this span says otherwise.</summary>
public sealed record TextSpan
{
    /// <summary>Start of the span, counted from 0.</summary>
    /// <example>12</example>
    public required int Start { get; init; }

    /// <summary>End of the span: the position after its last unit.</summary>
    /// <example>16</example>
    public required int End { get; init; }
}
