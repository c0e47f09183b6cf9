using KnowledgeApi.Http;
using KnowledgeApi.Vocabularies;

namespace KnowledgeApi.Conclusions;

/// <summary>What must hold of a person for a conclusion to apply.</summary>
public sealed record Applicability
{
    /// <summary>Whether any or all of the criteria must be met.</summary>
    /// <example>any</example>
    [Vocabulary("criteria-rules")]
    public required string Rule { get; init; }

    /// <summary>The criteria.</summary>
    public required Criterion[] Criteria { get; init; }

    /// <summary>The criteria in words.</summary>
    public required string Text { get; init; }

    /// <summary>The studies they are from.</summary>
    public required Reference[] Studies { get; init; }
}

/// <summary>A marker, and the value it is held against.</summary>
public sealed record Criterion
{
    /// <summary>What is measured.</summary>
    public required Reference Marker { get; init; }

    /// <summary>How the marker must stand to the value.</summary>
    /// <example>at-most</example>
    [Vocabulary("comparators")]
    public required string Comparator { get; init; }

    /// <summary>The value.</summary>
    /// <example>75</example>
    public required decimal Value { get; init; }

    /// <summary>Unit of the value.</summary>
    /// <example>ng/mL</example>
    public required string Unit { get; init; }
}
