using System.Text.Json.Serialization;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Claims;

/// <summary>What a certainty rests on, and who says so.</summary>
public abstract record Judgement
{
    /// <summary>Certainty of the evidence in the levels of GRADE; `not-rated` lies outside them.</summary>
    /// <example>moderate</example>
    [Vocabulary("certainties")]
    public required string Certainty { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>Where the certainty comes from.</summary>
    /// <example>grade-informed</example>
    [Vocabulary("assessment-methods")]
    public required string Method { get; init; }

    /// <summary>What lowers the certainty, domain by domain: as printed for a published grade, ours where it is informed by GRADE.</summary>
    public DomainJudgement[]? Domains { get; init; }

    /// <summary>False where a certainty was published and its domains were not read.</summary>
    public bool? DomainsRead { get; init; }

    /// <summary>The search that found no study. Present where nothing was found, and only there.</summary>
    public Absence? Absence { get; init; }

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

/// <summary>Our conclusion on a claim as worded.</summary>
public sealed record Assessment : Judgement
{
    /// <summary>The verdict.</summary>
    /// <example>supported</example>
    [Vocabulary("verdicts")]
    [JsonPropertyOrder(-2)]
    public required string Verdict { get; init; }

    /// <summary>True where a checked reference settles the sentence, or a review settles that its question is open, so that no certainty needs rating.</summary>
    [JsonPropertyOrder(-1)]
    public bool? Settled { get; init; }

    /// <summary>What the curator holds from general knowledge where no publication was checked; not evidence.</summary>
    [Vocabulary("certainties")]
    [JsonPropertyOrder(1)]
    public string? GeneralKnowledgeCertainty { get; init; }
}

/// <summary>How much one domain of GRADE lowers the certainty.</summary>
public sealed record DomainJudgement
{
    /// <summary>The domain.</summary>
    /// <example>imprecision</example>
    [Vocabulary("grade-domains")]
    public required string Domain { get; init; }

    /// <summary>How much it lowers the certainty.</summary>
    /// <example>serious</example>
    [Vocabulary("domain-ratings")]
    public required string Rating { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }
}

/// <summary>A search that found no study.</summary>
public sealed record Absence
{
    /// <summary>When it was searched.</summary>
    /// <example>2026-11-28</example>
    public required DateOnly SearchedOn { get; init; }

    /// <summary>Where it was searched.</summary>
    /// <example>["PubMed", "ClinicalTrials.gov"]</example>
    public required string[] SearchedIn { get; init; }

    /// <summary>The words it was searched with.</summary>
    public string? Words { get; init; }
}
