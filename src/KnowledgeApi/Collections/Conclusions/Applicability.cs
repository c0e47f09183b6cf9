using KnowledgeApi.Collections.Populations;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Conclusions;

/// <summary>The criteria a person must meet for a conclusion to apply.</summary>
public sealed record Applicability
{
    /// <summary>Whether any one of the criteria or all of them must be met.</summary>
    /// <example>any</example>
    [Vocabulary("criteria-rules")]
    public required string Rule { get; init; }

    /// <summary>The criteria, as structured fields.</summary>
    public required PopulationMarker[] Criteria { get; init; }

    /// <summary>The criteria in words.</summary>
    public required string Text { get; init; }

    /// <summary>The studies that the criteria come from.</summary>
    public required Reference[] Studies { get; init; }
}
