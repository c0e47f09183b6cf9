using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Evidence;

/// <summary>What a body recommends, and the claim that says so.</summary>
public sealed record RowRecommendation
{
    /// <summary>Who recommends.</summary>
    /// <example>American Academy of Sleep Medicine</example>
    public required string Body { get; init; }

    /// <summary>Year of the recommendation.</summary>
    /// <example>2025</example>
    public int? Year { get; init; }

    /// <summary>What for.</summary>
    /// <example>treat</example>
    [Vocabulary("recommendation-aims")]
    public required string Aim { get; init; }

    /// <summary>Which way.</summary>
    /// <example>for</example>
    [Vocabulary("recommendation-directions")]
    public required string Direction { get; init; }

    /// <summary>How strongly, in the body's own terms.</summary>
    public string? Strength { get; init; }

    /// <summary>For whom, and at which values of which marker.</summary>
    public string? Criteria { get; init; }

    /// <summary>The dose, as recommended.</summary>
    public string? Dose { get; init; }

    /// <summary>The claim.</summary>
    public required Reference Claim { get; init; }
}
