using System.Text.Json.Serialization;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Sources;

/// <summary>A numbered passage of a document: a locator, a fingerprint and our paraphrase, never its words.</summary>
public sealed record Passage
{
    /// <summary>Id: document and paragraph.</summary>
    /// <example>003-p25</example>
    public required string Id { get; init; }

    /// <summary>Number of the paragraph, from 1, navigation and advertisements not counted.</summary>
    /// <example>25</example>
    public required int Number { get; init; }

    /// <summary>What kind of passage it is.</summary>
    /// <example>paragraph</example>
    [Vocabulary("passage-kinds")]
    public required string Kind { get; init; }

    /// <summary>Which version of the text it belongs to, where a document holds the same article more than once.</summary>
    /// <example>1</example>
    public int? Version { get; init; }

    /// <summary>Offset of its first character in the document, line ends counted as one.</summary>
    /// <example>3120</example>
    public required int Start { get; init; }

    /// <summary>Offset behind its last character.</summary>
    /// <example>3260</example>
    public required int End { get; init; }

    /// <summary>SHA-256 of its normalised text: NFC, white space folded to single spaces, trimmed.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Id of the passage it repeats, perhaps in softer words.</summary>
    /// <example>002-p5</example>
    public string? SameAs { get; init; }

    /// <summary>What it says, in our words.</summary>
    public required string Paraphrase { get; init; }
}

/// <summary>An error or contradiction found in a document.</summary>
public sealed record Correction
{
    /// <summary>Id of the correction.</summary>
    /// <example>B-021</example>
    public required string Id { get; init; }

    /// <summary>Ids of the passages concerned.</summary>
    public required string[] Passages { get; init; }

    /// <summary>What the document says, in our words.</summary>
    public required string Statement { get; init; }

    /// <summary>What is right, as far as is known.</summary>
    [JsonPropertyName("correction")]
    public required string Correct { get; init; }

    /// <summary>How far the correction was checked.</summary>
    /// <example>verified</example>
    [Vocabulary("verification")]
    public required string Verification { get; init; }

    /// <summary>Where it was checked.</summary>
    public string? Basis { get; init; }

    /// <summary>Ids of the studies it rests on.</summary>
    public string[]? Studies { get; init; }

    /// <summary>Ids of the claims it concerns.</summary>
    public string[]? Claims { get; init; }
}
