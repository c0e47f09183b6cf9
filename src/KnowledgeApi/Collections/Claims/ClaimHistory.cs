using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Claims;

/// <summary>The versions of a claim across releases.</summary>
public sealed record ClaimHistory
{
    /// <summary>The versions of the claim, oldest first.</summary>
    public required ClaimVersion[] Data { get; init; }

    /// <summary>The release up to which versions are listed.</summary>
    /// <example>2026.1</example>
    public required string Release { get; init; }

    /// <summary>Links of the history.</summary>
    public required ItemLinks Links { get; init; }
}

/// <summary>One version of a claim.</summary>
public sealed record ClaimVersion
{
    /// <summary>The first release that contains this version.</summary>
    /// <example>2026.1</example>
    public required string Since { get; init; }

    /// <summary>When that release was published, in UTC.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>The first release that no longer contains this version. Absent while the version is current.</summary>
    /// <example>2026.2</example>
    public string? Until { get; init; }

    /// <summary>The claim in one sentence, as this version words it.</summary>
    public required string Text { get; init; }

    /// <summary>Our verdict on the claim in this version.</summary>
    /// <example>supported</example>
    [Vocabulary("verdicts")]
    public required string Verdict { get; init; }

    /// <summary>Certainty of the evidence in this version.</summary>
    /// <example>moderate</example>
    [Vocabulary("certainties")]
    public required string Certainty { get; init; }

    /// <summary>SHA-256 digest of the entry. Versions with equal digests are equal.</summary>
    public required string Digest { get; init; }

    /// <summary>Path of the claim in this version.</summary>
    /// <example>/v1/claims/CLM0260?release=2026.1</example>
    public required string Href { get; init; }
}
