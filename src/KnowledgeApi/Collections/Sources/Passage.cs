using System.Text.Json.Serialization;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Sources;

/// <summary>A numbered passage of a document: its location, a fingerprint and our paraphrase, never the document's own words.</summary>
public sealed record Passage
{
    /// <summary>Id of the passage, made of the document's id and the paragraph number.</summary>
    /// <example>sedorum-b12-rls-p25</example>
    public required string Id { get; init; }

    /// <summary>Number of the paragraph, starting at 1. Navigation and advertisements are not counted.</summary>
    /// <example>25</example>
    public required int Number { get; init; }

    /// <summary>The kind of passage.</summary>
    /// <example>paragraph</example>
    [Vocabulary("passage-kinds")]
    public required string Kind { get; init; }

    /// <summary>Number of the version of the text that the passage belongs to. Present where a document contains the same article more than once.</summary>
    /// <example>1</example>
    public int? Version { get; init; }

    /// <summary>Offset of the first character of the passage in the document. A line ending counts as one character.</summary>
    /// <example>3120</example>
    public required int Start { get; init; }

    /// <summary>Offset just after the last character of the passage.</summary>
    /// <example>3260</example>
    public required int End { get; init; }

    /// <summary>SHA-256 of the passage's text after normalisation: NFC, white space folded to single spaces, trimmed.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Id of the passage that this one repeats, possibly in softer words.</summary>
    /// <example>rupa-health-magnesium-b6-rls-p5</example>
    public string? SameAs { get; init; }

    /// <summary>What the passage says, in our words.</summary>
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

    /// <summary>What is correct, as far as is known.</summary>
    [JsonPropertyName("correction")]
    public required string Correct { get; init; }

    /// <summary>How far the correction was checked.</summary>
    /// <example>verified</example>
    [Vocabulary("verification")]
    public required string Verification { get; init; }

    /// <summary>Where the correction was checked.</summary>
    public string? Basis { get; init; }

    /// <summary>Ids of the studies that the correction rests on.</summary>
    public string[]? Studies { get; init; }

    /// <summary>Ids of the claims that the correction concerns.</summary>
    public string[]? Claims { get; init; }
}
