using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Conclusions;

/// <summary>How much care taking something needs, as far as statements here say.</summary>
public sealed record Safety
{
    /// <summary>The level for everyone the row is about; a reason for some of them may be graver. `not-looked` and `none-recorded` are no sign of safety.</summary>
    /// <example>caution</example>
    [Vocabulary("safety-levels")]
    public required string Level { get; init; }

    /// <summary>The gravest reasons, at most five. Absent in the summary view.</summary>
    public SafetyReason[]? Reasons { get; init; }
}

/// <summary>A warning, and the claim that says it.</summary>
public sealed record SafetyReason
{
    /// <summary>The warning in words.</summary>
    public required string Text { get; init; }

    /// <summary>How grave it is, for those it applies to.</summary>
    /// <example>do-not-use</example>
    [Vocabulary("safety-levels")]
    public required string Level { get; init; }

    /// <summary>The claim that says it; for a raised risk the conclusion behind it is named by `evidence`.</summary>
    public Reference? Claim { get; init; }

    /// <summary>The row of evidence that shows the risk.</summary>
    public RowReference? Evidence { get; init; }

    /// <summary>Whom it applies to, where that is not everyone.</summary>
    /// <example>People with kidney disease</example>
    public string? AppliesTo { get; init; }
}

/// <summary>A row of evidence: enough to show it, and where to fetch it.</summary>
public sealed record RowReference
{
    /// <summary>Id of the row.</summary>
    /// <example>CON001</example>
    public required string Id { get; init; }

    /// <summary>What it is about.</summary>
    /// <example>Iron – Restless legs syndrome</example>
    public required string Label { get; init; }

    /// <summary>Path of the row; add `release` to stay in a pinned release.</summary>
    /// <example>/v1/evidence/CON001</example>
    public required string Href { get; init; }
}
