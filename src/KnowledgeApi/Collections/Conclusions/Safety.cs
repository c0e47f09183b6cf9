using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Conclusions;

/// <summary>How much care is needed when taking something, as far as the statements in this knowledge base say.</summary>
public sealed record Safety
{
    /// <summary>Safety level for everyone the row is about. A reason that applies to only some of them may be more serious. `not-looked` and `none-recorded` are not signs of safety.</summary>
    /// <example>caution</example>
    [Vocabulary("safety-levels")]
    public required string Level { get; init; }

    /// <summary>The most serious reasons, at most five. Absent in the summary view.</summary>
    public SafetyReason[]? Reasons { get; init; }
}

/// <summary>A warning, and the claim that states it.</summary>
public sealed record SafetyReason
{
    /// <summary>The warning in words.</summary>
    public required string Text { get; init; }

    /// <summary>How serious the warning is for the people it applies to.</summary>
    /// <example>do-not-use</example>
    [Vocabulary("safety-levels")]
    public required string Level { get; init; }

    /// <summary>The claim that states the warning. For a raised risk, `evidence` names the conclusion behind it.</summary>
    public Reference? Claim { get; init; }

    /// <summary>The row of evidence that shows the risk.</summary>
    public RowReference? Evidence { get; init; }

    /// <summary>Who the warning applies to. Absent where it applies to everyone.</summary>
    /// <example>People with kidney disease</example>
    public string? AppliesTo { get; init; }
}

/// <summary>A reference to a row of evidence: enough to show it, and the path to fetch it.</summary>
public sealed record RowReference
{
    /// <summary>Id of the row.</summary>
    /// <example>CON001</example>
    public required string Id { get; init; }

    /// <summary>Short label that says what the row is about.</summary>
    /// <example>Iron – Restless legs syndrome</example>
    public required string Label { get; init; }

    /// <summary>Path of the row. Add `release` to stay in a pinned release.</summary>
    /// <example>/v1/evidence/CON001</example>
    public required string Href { get; init; }
}
