using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Populations;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Conclusions;

/// <summary>What we hold of one question, from all the evidence on it: the curated half of the rows of `/v1/evidence`, where the same id has all there is to show.</summary>
public sealed record Conclusion : Resource
{
    /// <summary>The nutrient.</summary>
    public required Reference Subject { get; init; }

    /// <summary>Id of the form; absent for any.</summary>
    public string? Form { get; init; }

    /// <summary>How it is given.</summary>
    /// <example>oral</example>
    [Vocabulary("routes")]
    public required string Route { get; init; }

    /// <summary>In what setting it is given.</summary>
    /// <example>supplement</example>
    [Vocabulary("settings")]
    public required string Setting { get; init; }

    /// <summary>The condition.</summary>
    public required Reference Condition { get; init; }

    /// <summary>Whom it is about; absent for people with the condition.</summary>
    public Population? Population { get; init; }

    /// <summary>What was asked of the nutrient.</summary>
    /// <example>treats</example>
    [Vocabulary("relations")]
    public required string Relation { get; init; }

    /// <summary>What the evidence shows.</summary>
    /// <example>helps</example>
    [Vocabulary("evidence-findings")]
    public required string Finding { get; init; }

    /// <summary>Why it is not known, where it is not.</summary>
    [Vocabulary("not-known-reasons")]
    public string? Because { get; init; }

    /// <summary>In plain words, never stronger than the finding and its certainty.</summary>
    public string? Summary { get; init; }

    /// <summary>The certainty, its reason and where it comes from.</summary>
    public required ConclusionAssessment Assessment { get; init; }

    /// <summary>For whom it holds, where that hangs on something that can be measured.</summary>
    public Applicability? Applicability { get; init; }

    /// <summary>The claims it rests on first.</summary>
    public required Reference[] Claims { get; init; }

    /// <summary>The result that leads.</summary>
    public LeadingResult? LeadingResult { get; init; }

    /// <summary>Up to when studies were searched for, ISO 8601; absent where that was not read.</summary>
    /// <example>2019-01</example>
    public string? SearchedUpTo { get; init; }

    /// <summary>Note of the curator.</summary>
    public string? Note { get; init; }

    /// <summary>Where it is, and its row of evidence.</summary>
    public ConclusionLinks Links => new()
    {
        Self = Address.Item(CollectionNames.Conclusions, Id),
        Evidence = Address.Item(CollectionNames.Evidence, Id),
    };
}

/// <summary>The certainty of a conclusion, and what it rests on.</summary>
public sealed record ConclusionAssessment : Judgement;

/// <summary>Links of a conclusion.</summary>
public sealed record ConclusionLinks : ItemLinks
{
    /// <summary>Its row of evidence.</summary>
    /// <example>/v1/evidence/CON001</example>
    public required string Evidence { get; init; }
}

/// <summary>A result, and the study it is of.</summary>
public sealed record LeadingResult
{
    /// <summary>The study.</summary>
    public required Reference Study { get; init; }

    /// <summary>The result, with estimate and interval where known.</summary>
    public required StudyResult Result { get; init; }
}
