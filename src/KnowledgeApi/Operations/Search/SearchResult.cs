using KnowledgeApi.Operations.Resolution;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Search;

/// <summary>What was found, best first.</summary>
public sealed record SearchResult
{
    /// <summary>The question.</summary>
    /// <example>restless legs iron</example>
    public required string Query { get; init; }

    /// <summary>The hits, by falling score, then by kind and id. May be empty.</summary>
    public required IReadOnlyList<Hit> Data { get; init; }

    /// <summary>How many hits are shown at most. There is no further page.</summary>
    public required PageInfo Page { get; init; }

    /// <summary>True where the words are so common that not every item with them was ranked.</summary>
    public required bool Approximate { get; init; }

    /// <summary>Where little or nothing was found: the names that look most like the question.</summary>
    public required IReadOnlyList<Candidate> Suggestions { get; init; }

    /// <summary>The release it was answered from.</summary>
    /// <example>2026.1</example>
    public required string Release { get; init; }

    /// <summary>Where this answer is.</summary>
    public required PageLinks Links { get; init; }
}

/// <summary>An item that was found.</summary>
public sealed record Hit
{
    /// <summary>What kind of item it is.</summary>
    /// <example>claim</example>
    [Vocabulary("item-kinds")]
    public required string Kind { get; init; }

    /// <summary>Id of the item within its collection.</summary>
    /// <example>CLM0260</example>
    public required string Id { get; init; }

    /// <summary>Name of the item.</summary>
    public required string Label { get; init; }

    /// <summary>A piece of our text about it, with the words that were found.</summary>
    public required Snippet Snippet { get; init; }

    /// <summary>How well it fits; for comparing hits of one answer only. Above 1 where the question is one of its names.</summary>
    /// <example>0.61</example>
    public required double Score { get; init; }

    /// <summary>Path of the item; add `release` to stay in a pinned release.</summary>
    /// <example>/v1/claims/CLM0260</example>
    public required string Href { get; init; }
}

/// <summary>A piece of text with marked places.</summary>
public sealed record Snippet
{
    /// <summary>The text, at most some 240 characters; an ellipsis shows where it was cut.</summary>
    public required string Text { get; init; }

    /// <summary>Where the words that were asked for stand in it.</summary>
    public required IReadOnlyList<TextSpan> Matches { get; init; }
}

/// <summary>A place in a text, in UTF-16 code units as JavaScript, Java and C# count them.</summary>
public sealed record TextSpan
{
    /// <summary>Where it begins, from 0.</summary>
    /// <example>12</example>
    public required int Start { get; init; }

    /// <summary>Where it ends: the first unit after it.</summary>
    /// <example>16</example>
    public required int End { get; init; }
}
