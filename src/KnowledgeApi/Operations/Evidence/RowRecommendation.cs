using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Evidence;

/// <summary>A recommendation of a guideline body or authority, and the claim that states it.</summary>
public sealed record RowRecommendation
{
    /// <summary>The body that makes the recommendation.</summary>
    /// <example>American Academy of Sleep Medicine</example>
    public required string Body { get; init; }

    /// <summary>Year of the recommendation. Absent where not known.</summary>
    /// <example>2025</example>
    public int? Year { get; init; }

    /// <summary>Aim of the recommendation.</summary>
    /// <example>treat</example>
    [Vocabulary("recommendation-aims")]
    public required string Aim { get; init; }

    /// <summary>Direction of the recommendation.</summary>
    /// <example>for</example>
    [Vocabulary("recommendation-directions")]
    public required string Direction { get; init; }

    /// <summary>Strength of the recommendation, in the body's own terms. Absent where not stated.</summary>
    public string? Strength { get; init; }

    /// <summary>The people that the recommendation is for, and the marker values that it depends on. Absent where not stated.</summary>
    public string? Criteria { get; init; }

    /// <summary>The recommended dose, as the body states it. Absent where not stated.</summary>
    public string? Dose { get; init; }

    /// <summary>The claim that states the recommendation.</summary>
    public required Reference Claim { get; init; }
}
