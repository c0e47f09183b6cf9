using KnowledgeApi.Http;

namespace KnowledgeApi.Evidence;

/// <summary>The evidence on one condition, a row for each nutrient; or on one nutrient, a row for each condition.</summary>
public sealed record EvidenceTable
{
    /// <summary>What was asked about.</summary>
    public required Reference About { get; init; }

    /// <summary>The rows: by certainty, then by strength.</summary>
    public required EvidenceRow[] Data { get; init; }

    /// <summary>True where there are more rows than asked for.</summary>
    /// <example>false</example>
    public required bool Truncated { get; init; }

    /// <summary>What it must not be taken for.</summary>
    /// <example>Information, not medical advice.</example>
    public required string Notice { get; init; }

    /// <summary>The release it is answered from.</summary>
    /// <example>2026.1</example>
    public required string Release { get; init; }

    /// <summary>Where it is.</summary>
    public required ItemLinks Links { get; init; }
}
