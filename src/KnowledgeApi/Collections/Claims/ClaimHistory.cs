using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Claims;

/// <summary>A claim across releases.</summary>
public sealed record ClaimHistory
{
    /// <summary>Its versions, oldest first.</summary>
    public required ClaimVersion[] Data { get; init; }

    /// <summary>The release up to which they are listed.</summary>
    /// <example>2026.1</example>
    public required string Release { get; init; }

    /// <summary>Where the history is.</summary>
    public required ItemLinks Links { get; init; }
}

/// <summary>One version of a claim.</summary>
public sealed record ClaimVersion
{
    /// <summary>The first release that holds it.</summary>
    /// <example>2026.1</example>
    public required string Since { get; init; }

    /// <summary>When that release was published, UTC.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>The first release that no longer holds it; absent while it is live.</summary>
    /// <example>2026.2</example>
    public string? Until { get; init; }

    /// <summary>The claim in one sentence.</summary>
    public required string Text { get; init; }

    /// <summary>Our verdict.</summary>
    /// <example>supported</example>
    [Vocabulary("verdicts")]
    public required string Verdict { get; init; }

    /// <summary>Certainty of the evidence.</summary>
    /// <example>moderate</example>
    [Vocabulary("certainties")]
    public required string Certainty { get; init; }

    /// <summary>SHA-256 of the entry: equal digests, equal versions.</summary>
    public required string Digest { get; init; }

    /// <summary>The claim as this version says it.</summary>
    /// <example>/v1/claims/CLM0260?release=2026.1</example>
    public required string Href { get; init; }
}
