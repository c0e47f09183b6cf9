using System.Text.Json.Serialization;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.Evidence;

/// <summary>The evidence on one condition, or on one nutrient: what helps, best shown first, and what stands apart from that.</summary>
public sealed record EvidenceTable : Page<EvidenceRow>
{
    /// <summary>What was asked about.</summary>
    [JsonPropertyOrder(-1)]
    public required Reference About { get; init; }

    /// <summary>Rows on what merely goes together. That shows no cause, so they never stand under what helps.</summary>
    [JsonPropertyOrder(1)]
    public required Tally LinkedWith { get; init; }

    /// <summary>Rows on risks that taking something may raise.</summary>
    [JsonPropertyOrder(1)]
    public required Tally RaisesRisk { get; init; }

    /// <summary>For a condition: the narrower ones, each with its rows. Empty for a nutrient.</summary>
    [JsonPropertyOrder(1)]
    public required NarrowerEvidence[] Narrower { get; init; }

    /// <summary>What it must not be taken for.</summary>
    /// <example>Information, not medical advice.</example>
    [JsonPropertyOrder(1)]
    public required string Notice { get; init; }
}

/// <summary>A narrower condition, and how many rows there are on it.</summary>
public sealed record NarrowerEvidence
{
    /// <summary>The condition.</summary>
    public required Reference Condition { get; init; }

    /// <summary>Its rows on what helps.</summary>
    public required Tally Rows { get; init; }
}
