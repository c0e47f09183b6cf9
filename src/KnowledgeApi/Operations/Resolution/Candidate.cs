using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Resolution;

/// <summary>An item that a text may mean.</summary>
public sealed record Candidate
{
    /// <summary>Kind of the item.</summary>
    /// <example>condition</example>
    [Vocabulary("item-kinds")]
    public required string Kind { get; init; }

    /// <summary>Id of the item within its collection.</summary>
    /// <example>restless-legs-syndrome</example>
    public required string Id { get; init; }

    /// <summary>Name of the item.</summary>
    /// <example>Restless legs syndrome</example>
    public required string Label { get; init; }

    /// <summary>Id of the chemical form among the forms of the nutrient, where the text names a form. Absent otherwise.</summary>
    public string? Form { get; init; }

    /// <summary>How the text matches the item.</summary>
    /// <example>synonym</example>
    [Vocabulary("match-types")]
    public required string Match { get; init; }

    /// <summary>The id, name, code or identifier that the text matches.</summary>
    /// <example>Willis-Ekbom disease</example>
    public required string Matched { get; init; }

    /// <summary>Score of the match: 1 for an exact match; for a fuzzy match the share of trigrams (three-letter pieces) in common, below 1.</summary>
    /// <example>1</example>
    public required double Score { get; init; }

    /// <summary>Path of the item. Add the parameter `release` to stay within a pinned release.</summary>
    /// <example>/v1/conditions/restless-legs-syndrome</example>
    public required string Href { get; init; }
}

/// <summary>The items that one text may mean.</summary>
public sealed record ResolvedText
{
    /// <summary>The text as it was sent.</summary>
    /// <example>Willis Ekbom</example>
    public required string Text { get; init; }

    /// <summary>The candidates, best first, at most five. Empty where nothing resembles the text.</summary>
    public required IReadOnlyList<Candidate> Candidates { get; init; }
}

/// <summary>The items that a text may mean, and the release that was searched.</summary>
public sealed record ResolutionAnswer
{
    /// <summary>The text as it was sent.</summary>
    /// <example>Willis Ekbom</example>
    public required string Text { get; init; }

    /// <summary>The candidates, best first, at most five. Empty where nothing resembles the text.</summary>
    public required IReadOnlyList<Candidate> Data { get; init; }

    /// <summary>Id of the release that this answer comes from.</summary>
    /// <example>2026.1</example>
    public required string Release { get; init; }

    /// <summary>Link to this answer.</summary>
    public required PageLinks Links { get; init; }
}

/// <summary>The items that each of several texts may mean.</summary>
public sealed record ResolutionList
{
    /// <summary>One entry per text, in the order in which the texts were sent.</summary>
    public required IReadOnlyList<ResolvedText> Data { get; init; }

    /// <summary>Id of the release that this answer comes from.</summary>
    /// <example>2026.1</example>
    public required string Release { get; init; }

    /// <summary>Link to this answer.</summary>
    public required PageLinks Links { get; init; }
}
