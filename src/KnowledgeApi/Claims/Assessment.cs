using KnowledgeApi.Vocabularies;

namespace KnowledgeApi.Claims;

/// <summary>Our conclusion on a claim as worded.</summary>
public sealed record Assessment
{
    /// <summary>The verdict.</summary>
    /// <example>supported</example>
    [Vocabulary("verdicts")]
    public required string Verdict { get; init; }

    /// <summary>Certainty of the evidence in the levels of GRADE. Never above `very-low` without a checked publication behind it.</summary>
    /// <example>moderate</example>
    [Vocabulary("certainties")]
    public required string Certainty { get; init; }

    /// <summary>What the curator holds from general knowledge where no publication was checked; not evidence.</summary>
    [Vocabulary("certainties")]
    public string? GeneralKnowledgeCertainty { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>How the certainty was arrived at.</summary>
    /// <example>grade-informed</example>
    [Vocabulary("assessment-methods")]
    public required string Method { get; init; }

    /// <summary>How far what it rests on was checked.</summary>
    /// <example>verified</example>
    [Vocabulary("verification")]
    public required string Verification { get; init; }

    /// <summary>Who assessed.</summary>
    public required string AssessedBy { get; init; }

    /// <summary>Whether a person or a program assessed.</summary>
    /// <example>automated</example>
    [Vocabulary("agent-types")]
    public required string AgentType { get; init; }

    /// <summary>True once a qualified person has reviewed it.</summary>
    /// <example>false</example>
    public required bool Reviewed { get; init; }

    /// <summary>Date of the assessment.</summary>
    /// <example>2026-11-22</example>
    public required DateOnly AssessedOn { get; init; }
}
