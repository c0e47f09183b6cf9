using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Populations;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Conclusions;

/// <summary>Our conclusion on one question, drawn from all the evidence on it. It is the curated half of a row of `/v1/evidence`, which has the same id and shows everything there is.</summary>
public sealed record Conclusion : Resource
{
    /// <summary>The nutrient that the question is about.</summary>
    public required Reference Subject { get; init; }

    /// <summary>Id of the form of the nutrient. Absent where the conclusion is about any form.</summary>
    public string? Form { get; init; }

    /// <summary>The route by which the nutrient is given.</summary>
    /// <example>oral</example>
    [Vocabulary("routes")]
    public required string Route { get; init; }

    /// <summary>The setting in which the nutrient is given.</summary>
    /// <example>supplement</example>
    [Vocabulary("settings")]
    public required string Setting { get; init; }

    /// <summary>The condition that the question is about.</summary>
    public required Reference Condition { get; init; }

    /// <summary>The population that the conclusion is about. Absent where it is about people with the condition.</summary>
    public Population? Population { get; init; }

    /// <summary>The relation in question: what the nutrient is asked to do for the condition.</summary>
    /// <example>treats</example>
    [Vocabulary("relations")]
    public required string Relation { get; init; }

    /// <summary>What the evidence shows.</summary>
    /// <example>helps</example>
    [Vocabulary("evidence-findings")]
    public required string Finding { get; init; }

    /// <summary>Why the answer is not known. Present only where `finding` is `not-known`.</summary>
    [Vocabulary("not-known-reasons")]
    public string? Because { get; init; }

    /// <summary>The conclusion in plain words, never stronger than the finding and its certainty.</summary>
    public string? Summary { get; init; }

    /// <summary>The certainty, the reason for it, and where it comes from.</summary>
    public required ConclusionAssessment Assessment { get; init; }

    /// <summary>Who the conclusion applies to, where that depends on something that can be measured.</summary>
    public Applicability? Applicability { get; init; }

    /// <summary>The claims that the conclusion primarily rests on.</summary>
    public required Reference[] Claims { get; init; }

    /// <summary>The leading result, with the study that reports it.</summary>
    public LeadingResult? LeadingResult { get; init; }

    /// <summary>Date up to which studies were searched for, in ISO 8601, as precise as known. Absent where that date was not read.</summary>
    /// <example>2019-01</example>
    public string? SearchedUpTo { get; init; }

    /// <summary>A note by the curator.</summary>
    public string? Note { get; init; }

    /// <summary>Links to the conclusion itself and to its row of evidence.</summary>
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
    /// <summary>The row of evidence with the same id.</summary>
    /// <example>/v1/evidence/CON001</example>
    public required string Evidence { get; init; }
}

/// <summary>A result together with the study that reports it.</summary>
public sealed record LeadingResult
{
    /// <summary>The study that reports the result.</summary>
    public required Reference Study { get; init; }

    /// <summary>The result, with estimate and interval where known.</summary>
    public required StudyResult Result { get; init; }
}
