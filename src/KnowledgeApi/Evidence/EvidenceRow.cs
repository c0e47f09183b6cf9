using KnowledgeApi.Conclusions;
using KnowledgeApi.Http;
using KnowledgeApi.Vocabularies;

namespace KnowledgeApi.Evidence;

/// <summary>All that is known of one nutrient and one condition, in numbers that each lead to the list they count.</summary>
public sealed record EvidenceRow
{
    /// <summary>The nutrient.</summary>
    public required Reference Nutrient { get; init; }

    /// <summary>The condition.</summary>
    public required Reference Condition { get; init; }

    /// <summary>Whom the conclusion is about.</summary>
    /// <example>Adults with restless legs syndrome and low iron stores</example>
    public string? Population { get; init; }

    /// <summary>Our verdict on the statement that the nutrient helps.</summary>
    /// <example>supported</example>
    [Vocabulary("verdicts")]
    public required string Verdict { get; init; }

    /// <summary>Certainty of the evidence in the levels of GRADE.</summary>
    /// <example>moderate</example>
    [Vocabulary("certainties")]
    public required string Certainty { get; init; }

    /// <summary>Why, in a sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>Whether the nutrient does something for the condition, as far as the evidence goes.</summary>
    /// <example>present</example>
    [Vocabulary("effects")]
    public required string Effect { get; init; }

    /// <summary>Whether a curator concluded this, or a rule took it from the leading claim.</summary>
    /// <example>curated</example>
    [Vocabulary("conclusion-bases")]
    public required string Basis { get; init; }

    /// <summary>How the certainty was arrived at.</summary>
    /// <example>published-grade</example>
    [Vocabulary("assessment-methods")]
    public required string Method { get; init; }

    /// <summary>The curated conclusion; absent where the row is computed.</summary>
    public Reference? Conclusion { get; init; }

    /// <summary>For whom it holds, where that hangs on something that can be measured.</summary>
    public Applicability? Applicability { get; init; }

    /// <summary>The claims it rests on first.</summary>
    public required Reference[] LeadClaims { get; init; }

    /// <summary>The result that shows it best, with estimate and interval where known.</summary>
    public LeadingResult? BestResult { get; init; }

    /// <summary>Claims on efficacy, association and deficiency, by what their own sentence says.</summary>
    public required ClaimNumbers Claims { get; init; }

    /// <summary>Who makes the claims that it helps, the weightiest voice first. A seller never comes before a trial.</summary>
    public required VoiceNumber[] SaidBy { get; init; }

    /// <summary>Studies of the nutrient in the condition.</summary>
    public required StudyNumbers Studies { get; init; }

    /// <summary>Doses that were studied.</summary>
    public required DoseNumbers DosesStudied { get; init; }

    /// <summary>Disagreements about the pair.</summary>
    public required Tally Disagreements { get; init; }

    /// <summary>Mechanisms told for the pair.</summary>
    public required MechanismNumbers Mechanisms { get; init; }
}
