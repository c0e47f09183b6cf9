using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Evidence;

/// <summary>The reasons for the certainty of a row.</summary>
public sealed record RowAssessment
{
    /// <summary>The reason in words.</summary>
    public required string Reason { get; init; }

    /// <summary>Where the certainty comes from.</summary>
    /// <example>published-grade</example>
    [Vocabulary("assessment-methods")]
    public required string Method { get; init; }

    /// <summary>What lowers the certainty, as a rating of each GRADE domain. Absent where no domains are given.</summary>
    public DomainJudgement[]? Domains { get; init; }

    /// <summary>False where a certainty was published but its domains were not read.</summary>
    public bool? DomainsRead { get; init; }

    /// <summary>The search that found no study. Absent where there was none.</summary>
    public Absence? Absence { get; init; }

    /// <summary>The person or program that made the assessment.</summary>
    public required string AssessedBy { get; init; }

    /// <summary>Whether a person or a computer program made the assessment.</summary>
    /// <example>automated</example>
    [Vocabulary("agent-types")]
    public required string AgentType { get; init; }
}
