using System.Text.Json.Serialization;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Claims;

/// <summary>A certainty with its reasons, its method, and who assessed it.</summary>
public abstract record Judgement
{
    /// <summary>Certainty of the evidence, in the levels of GRADE; `not-rated` is outside those levels.</summary>
    /// <example>moderate</example>
    [Vocabulary("certainties")]
    public required string Certainty { get; init; }

    /// <summary>The reason for the certainty.</summary>
    public required string Reason { get; init; }

    /// <summary>Where the certainty comes from.</summary>
    /// <example>grade-informed</example>
    [Vocabulary("assessment-methods")]
    public required string Method { get; init; }

    /// <summary>Ratings of the GRADE domains that lower the certainty: as printed where the certainty is a published grade, our own where it is informed by GRADE (see `method`).</summary>
    public DomainJudgement[]? Domains { get; init; }

    /// <summary>False where a certainty was published and its domain ratings were not read.</summary>
    public bool? DomainsRead { get; init; }

    /// <summary>The search that found no study. Present only where no study was found.</summary>
    public Absence? Absence { get; init; }

    /// <summary>How far the material behind the assessment was checked.</summary>
    /// <example>verified</example>
    [Vocabulary("verification")]
    public required string Verification { get; init; }

    /// <summary>Who made the assessment.</summary>
    public required string AssessedBy { get; init; }

    /// <summary>Whether a person or a program made the assessment.</summary>
    /// <example>automated</example>
    [Vocabulary("agent-types")]
    public required string AgentType { get; init; }

    /// <summary>True once a qualified person has reviewed the assessment.</summary>
    /// <example>false</example>
    public required bool Reviewed { get; init; }

    /// <summary>Date of the assessment.</summary>
    /// <example>2026-11-22</example>
    public required DateOnly AssessedOn { get; init; }
}

/// <summary>Our conclusion on a claim as worded.</summary>
public sealed record Assessment : Judgement
{
    /// <summary>Our verdict on the claim as worded.</summary>
    /// <example>supported</example>
    [Vocabulary("verdicts")]
    [JsonPropertyOrder(-2)]
    public required string Verdict { get; init; }

    /// <summary>True where a checked reference settles the claim's sentence, or a review establishes that its question is open, so that no certainty needs to be rated.</summary>
    [JsonPropertyOrder(-1)]
    public bool? Settled { get; init; }

    /// <summary>The certainty the curator holds from general knowledge where no publication was checked. It is not evidence.</summary>
    [Vocabulary("certainties")]
    [JsonPropertyOrder(1)]
    public string? GeneralKnowledgeCertainty { get; init; }
}

/// <summary>How much one GRADE domain lowers the certainty.</summary>
public sealed record DomainJudgement
{
    /// <summary>The GRADE domain.</summary>
    /// <example>imprecision</example>
    [Vocabulary("grade-domains")]
    public required string Domain { get; init; }

    /// <summary>How much the domain lowers the certainty.</summary>
    /// <example>serious</example>
    [Vocabulary("domain-ratings")]
    public required string Rating { get; init; }

    /// <summary>The reason for the rating.</summary>
    public string? Reason { get; init; }
}

/// <summary>A search that found no study.</summary>
public sealed record Absence
{
    /// <summary>Date of the search.</summary>
    /// <example>2026-11-28</example>
    public required DateOnly SearchedOn { get; init; }

    /// <summary>The databases and registers that were searched.</summary>
    /// <example>["PubMed", "ClinicalTrials.gov"]</example>
    public required string[] SearchedIn { get; init; }

    /// <summary>The search terms that were used.</summary>
    public string? Words { get; init; }
}
