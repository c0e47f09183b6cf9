using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Evidence;

/// <summary>Why the certainty of a row is what it is.</summary>
public sealed record RowAssessment
{
    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>Where the certainty comes from.</summary>
    /// <example>published-grade</example>
    [Vocabulary("assessment-methods")]
    public required string Method { get; init; }

    /// <summary>What lowers the certainty, domain by domain.</summary>
    public DomainJudgement[]? Domains { get; init; }

    /// <summary>False where a certainty was published and its domains were not read.</summary>
    public bool? DomainsRead { get; init; }

    /// <summary>The search that found no study.</summary>
    public Absence? Absence { get; init; }

    /// <summary>Who assessed.</summary>
    public required string AssessedBy { get; init; }

    /// <summary>Whether a person or a program assessed.</summary>
    /// <example>automated</example>
    [Vocabulary("agent-types")]
    public required string AgentType { get; init; }
}
