using System.Text.Json.Serialization;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.Evidence;

/// <summary>The evidence on one condition or one nutrient: the rows on what helps, what is best shown first, and counts of the rows that are kept apart from these.</summary>
public sealed record EvidenceTable : Page<Document<EvidenceRow>>
{
    /// <summary>The condition or nutrient that the evidence is about.</summary>
    [JsonPropertyOrder(-1)]
    public required Reference About { get; init; }

    /// <summary>Count of the rows on mere associations, with a link to them. An association shows no cause, so these rows never appear among what helps.</summary>
    [JsonPropertyOrder(1)]
    public required Tally LinkedWith { get; init; }

    /// <summary>Count of the rows on risks that taking something may raise, with a link to them.</summary>
    [JsonPropertyOrder(1)]
    public required Tally RaisesRisk { get; init; }

    /// <summary>For a condition: its narrower conditions, each with a count of its rows. Empty for a nutrient.</summary>
    [JsonPropertyOrder(1)]
    public required NarrowerEvidence[] Narrower { get; init; }

    /// <summary>The notice that this is information, not medical advice.</summary>
    /// <example>Information, not medical advice.</example>
    [JsonPropertyOrder(1)]
    public required string Notice { get; init; }
}

/// <summary>A narrower condition with a count of its rows.</summary>
public sealed record NarrowerEvidence
{
    /// <summary>The narrower condition.</summary>
    public required Reference Condition { get; init; }

    /// <summary>Count of its rows on what helps, with a link to them.</summary>
    public required Tally Rows { get; init; }
}
