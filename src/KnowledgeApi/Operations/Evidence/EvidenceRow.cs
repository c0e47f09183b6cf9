using KnowledgeApi.Collections.Conclusions;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Populations;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Evidence;

/// <summary>
/// What is known of one question: something given, in some way, to someone, for a condition, in one relation. What is given is part of the question, because
/// the answer changes with it. Readable without a second call. Information, not medical advice.
/// </summary>
public sealed record EvidenceRow : Resource
{
    /// <summary>What is given.</summary>
    public required Reference Subject { get; init; }

    /// <summary>What sort of thing that is. What is shown of a combination is not shown of its parts.</summary>
    /// <example>nutrient</example>
    [Vocabulary("substance-kinds")]
    public required string SubstanceKind { get; init; }

    /// <summary>In which form; absent for any.</summary>
    public FormName? Form { get; init; }

    /// <summary>How it is given.</summary>
    /// <example>oral</example>
    [Vocabulary("routes")]
    public required string Route { get; init; }

    /// <summary>In what setting.</summary>
    /// <example>supplement</example>
    [Vocabulary("settings")]
    public required string Setting { get; init; }

    /// <summary>For what.</summary>
    public required Reference Condition { get; init; }

    /// <summary>To whom; absent for people with the condition.</summary>
    public Population? Population { get; init; }

    /// <summary>How the population stands to the people asked for with `population`. Absent without it.</summary>
    [Vocabulary("population-matches")]
    public string? PopulationMatch { get; init; }

    /// <summary>What is asked of it.</summary>
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

    /// <summary>How sure that is, for the outcome that matters most, in the levels of GRADE; `not-rated` lies outside them.</summary>
    /// <example>moderate</example>
    [Vocabulary("certainties")]
    public required string Certainty { get; init; }

    /// <summary>Finding, certainty and safety in one word, as `/v1/vocabularies/evidence-groups` sorts them.</summary>
    /// <example>shown-to-help</example>
    [Vocabulary("evidence-groups")]
    public required string Group { get; init; }

    /// <summary>The finding as a sentence, from the one list of such sentences: show this, not a sentence of your own.</summary>
    public required Phrase Phrase { get; init; }

    /// <summary>How much care it needs.</summary>
    public required Safety Safety { get; init; }

    /// <summary>Whether a curator concluded this, or a rule made it from claims that state it.</summary>
    /// <example>curated</example>
    [Vocabulary("conclusion-bases")]
    public required string Basis { get; init; }

    /// <summary>True once a qualified person has reviewed it.</summary>
    /// <example>false</example>
    public required bool Reviewed { get; init; }

    /// <summary>True where a study or document behind it has been withdrawn or doubted since. The finding is not changed by that alone: someone must look.</summary>
    /// <example>true</example>
    public bool? NeedsReview { get; init; }

    /// <summary>The newest date on which what it rests on was assessed.</summary>
    /// <example>2026-11-28</example>
    public required DateOnly AssessedOn { get; init; }

    /// <summary>Up to when studies were searched for, ISO 8601; absent where that was not read.</summary>
    /// <example>2019-01</example>
    public string? SearchedUpTo { get; init; }

    /// <summary>True where that is more than five years before the assessment.</summary>
    public bool? Stale { get; init; }

    /// <summary>In plain words, written by a curator, never stronger than the phrase. A part of the row that `fields` can leave out, like those below.</summary>
    public string? Summary { get; init; }

    /// <summary>The leading result, about this very condition. Absent where no such result was read.</summary>
    public OutcomeEffect? Effect { get; init; }

    /// <summary>A line an outcome, the most important first, each with its own certainty: the seven most important, from studies of these people.</summary>
    public OutcomeEffect[]? Outcomes { get; init; }

    /// <summary>Results against other treatments, doses or routes, five at most; never the row's own effect.</summary>
    public OutcomeEffect[]? Comparisons { get; init; }

    /// <summary>What guideline bodies and authorities recommend, newest first, six at most.</summary>
    public RowRecommendation[]? Recommendations { get; init; }

    /// <summary>Doses given so to these people, six of a sort at most, each beside the limits for adults. Not a recommendation.</summary>
    public RowDoses? Doses { get; init; }

    /// <summary>For whom it holds, where that hangs on something that can be measured.</summary>
    public Applicability? Applicability { get; init; }

    /// <summary>Independent studies, and pages apart from them. They are never added up.</summary>
    public Balance? Balance { get; init; }

    /// <summary>Why the certainty is what it is.</summary>
    public RowAssessment? Assessment { get; init; }

    /// <summary>What else stands behind the row, counted.</summary>
    public RowRelated? Related { get; init; }

    /// <summary>Where it is, and the lists behind it.</summary>
    public EvidenceLinks Links => new()
    {
        Self = Address.Item(CollectionNames.Evidence, Id),
        Claims = Address.List(CollectionNames.Claims, "evidence", Id),
        Studies = Address.List(CollectionNames.Studies, "evidence", Id),
        Pair = $"{Address.List(CollectionNames.Evidence, "nutrient", Subject.Id)}&condition={Condition.Id}",
        Conclusion = Basis == "curated" ? Address.Item(CollectionNames.Conclusions, Id) : null,
    };
}
