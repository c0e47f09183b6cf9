using KnowledgeApi.Collections.Populations;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Conclusions;

/// <summary>What must hold of a person for a conclusion to apply.</summary>
public sealed record Applicability
{
    /// <summary>Whether any or all of the criteria must be met.</summary>
    /// <example>any</example>
    [Vocabulary("criteria-rules")]
    public required string Rule { get; init; }

    /// <summary>The criteria.</summary>
    public required PopulationMarker[] Criteria { get; init; }

    /// <summary>The criteria in words.</summary>
    public required string Text { get; init; }

    /// <summary>The studies they are from.</summary>
    public required Reference[] Studies { get; init; }
}
