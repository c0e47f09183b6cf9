using KnowledgeApi.Claims;
using KnowledgeApi.Http;
using KnowledgeApi.Studies;
using KnowledgeApi.Vocabularies;

namespace KnowledgeApi.Conclusions;

/// <summary>What we conclude on one nutrient and one condition, from all the evidence on the pair. The verdict is on the statement that the nutrient helps.</summary>
public sealed record Conclusion : Resource
{
    /// <summary>The nutrient.</summary>
    public required Reference Nutrient { get; init; }

    /// <summary>The condition.</summary>
    public required Reference Condition { get; init; }

    /// <summary>Whom the evidence is about.</summary>
    /// <example>Adults with restless legs syndrome and low iron stores</example>
    public string? Population { get; init; }

    /// <summary>Whether the nutrient does something for the condition, as far as the evidence goes.</summary>
    /// <example>present</example>
    [Vocabulary("effects")]
    public required string Effect { get; init; }

    /// <summary>The verdict with its certainty and the reason in one sentence.</summary>
    public required Assessment Assessment { get; init; }

    /// <summary>For whom it holds, where that hangs on something that can be measured.</summary>
    public Applicability? Applicability { get; init; }

    /// <summary>The claims it rests on first.</summary>
    public required Reference[] Claims { get; init; }

    /// <summary>The result that shows it best.</summary>
    public LeadingResult? BestResult { get; init; }

    /// <summary>Note of the curator.</summary>
    public string? Note { get; init; }

    /// <summary>Where it is, and the evidence on its condition.</summary>
    public ConclusionLinks Links => new()
    {
        Self = Collections.Href(Collections.Conclusions, Id),
        Evidence = $"/v1/conditions/{Condition.Id}/evidence",
    };
}

/// <summary>Links of a conclusion.</summary>
public sealed record ConclusionLinks : ItemLinks
{
    /// <summary>All evidence on the condition.</summary>
    /// <example>/v1/conditions/restless-legs-syndrome/evidence</example>
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
