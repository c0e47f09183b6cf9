using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Resolution;

/// <summary>An item that a text may mean.</summary>
public sealed record Candidate
{
    /// <summary>What kind of item it is.</summary>
    /// <example>condition</example>
    [Vocabulary("item-kinds")]
    public required string Kind { get; init; }

    /// <summary>Id of the item within its collection.</summary>
    /// <example>restless-legs-syndrome</example>
    public required string Id { get; init; }

    /// <summary>Name of the item.</summary>
    /// <example>Restless legs syndrome</example>
    public required string Label { get; init; }

    /// <summary>For a chemical form: its id among the forms of the nutrient.</summary>
    public string? Form { get; init; }

    /// <summary>Why it is a candidate.</summary>
    /// <example>synonym</example>
    [Vocabulary("match-types")]
    public required string Match { get; init; }

    /// <summary>The id, name, code or identifier that matches.</summary>
    /// <example>Willis-Ekbom disease</example>
    public required string Matched { get; init; }

    /// <summary>1 for an exact match; for a fuzzy one the share of three-letter pieces in common, below 1.</summary>
    /// <example>1</example>
    public required double Score { get; init; }

    /// <summary>Path of the item; add `release` to stay in a pinned release.</summary>
    /// <example>/v1/conditions/restless-legs-syndrome</example>
    public required string Href { get; init; }
}

/// <summary>What one text may mean.</summary>
public sealed record ResolvedText
{
    /// <summary>The text as it was sent.</summary>
    /// <example>Willis Ekbom</example>
    public required string Text { get; init; }

    /// <summary>What it may mean, best first; at most five. Empty where nothing is like it.</summary>
    public required IReadOnlyList<Candidate> Candidates { get; init; }
}

/// <summary>What a text may mean, and the release that says so.</summary>
public sealed record ResolutionAnswer
{
    /// <summary>The text as it was sent.</summary>
    /// <example>Willis Ekbom</example>
    public required string Text { get; init; }

    /// <summary>What it may mean, best first; at most five. Empty where nothing is like it.</summary>
    public required IReadOnlyList<Candidate> Data { get; init; }

    /// <summary>The release it was answered from.</summary>
    /// <example>2026.1</example>
    public required string Release { get; init; }

    /// <summary>Where this answer is.</summary>
    public required PageLinks Links { get; init; }
}

/// <summary>What many texts may mean.</summary>
public sealed record ResolutionList
{
    /// <summary>One entry a text, in the order sent.</summary>
    public required IReadOnlyList<ResolvedText> Data { get; init; }

    /// <summary>The release it was answered from.</summary>
    /// <example>2026.1</example>
    public required string Release { get; init; }

    /// <summary>Where it was asked.</summary>
    public required PageLinks Links { get; init; }
}
