using KnowledgeApi.Collections.Conclusions;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Populations;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Evidence;

/// <summary>
/// What is known about one question: a substance given in a certain way to certain people for one condition, in one relation. The substance, its
/// form, route and setting are part of the question, because the answer changes with them. A row can be read without a second call. Information, not
/// medical advice.
/// </summary>
public sealed record EvidenceRow : Resource
{
    /// <summary>The nutrient or other substance that is given.</summary>
    public required Reference Subject { get; init; }

    /// <summary>Kind of substance. What is shown for a combination is not shown for its parts.</summary>
    /// <example>nutrient</example>
    [Vocabulary("substance-kinds")]
    public required string SubstanceKind { get; init; }

    /// <summary>Form in which the substance is given. Absent where the row is about any form.</summary>
    public FormName? Form { get; init; }

    /// <summary>Route of administration.</summary>
    /// <example>oral</example>
    [Vocabulary("routes")]
    public required string Route { get; init; }

    /// <summary>Setting in which the substance is given.</summary>
    /// <example>supplement</example>
    [Vocabulary("settings")]
    public required string Setting { get; init; }

    /// <summary>The condition that it is given for.</summary>
    public required Reference Condition { get; init; }

    /// <summary>The population that it is given to. Absent where the row is about people with the condition in general.</summary>
    public Population? Population { get; init; }

    /// <summary>How the population of the row matches the people named in the parameter `population`. Absent without that parameter.</summary>
    [Vocabulary("population-matches")]
    public string? PopulationMatch { get; init; }

    /// <summary>The relation between substance and condition that the row is about.</summary>
    /// <example>treats</example>
    [Vocabulary("relations")]
    public required string Relation { get; init; }

    /// <summary>What the evidence shows about the relation.</summary>
    /// <example>helps</example>
    [Vocabulary("evidence-findings")]
    public required string Finding { get; init; }

    /// <summary>The reason why the finding is `not-known`. Absent for every other finding.</summary>
    [Vocabulary("not-known-reasons")]
    public string? Because { get; init; }

    /// <summary>Certainty of the finding for the outcome that matters most, in the levels of GRADE. `not-rated` lies outside these levels.</summary>
    /// <example>moderate</example>
    [Vocabulary("certainties")]
    public required string Certainty { get; init; }

    /// <summary>Finding, certainty and safety summed up in one term, as `/v1/vocabularies/evidence-groups` defines it.</summary>
    /// <example>shown-to-help</example>
    [Vocabulary("evidence-groups")]
    public required string Group { get; init; }

    /// <summary>The finding as a sentence, from the vocabulary of such sentences. Show this sentence and not one of your own.</summary>
    public required Phrase Phrase { get; init; }

    /// <summary>How much caution the substance needs, with reasons.</summary>
    public required Safety Safety { get; init; }

    /// <summary>Whether a curator concluded the finding, or a rule computed it from claims that state it.</summary>
    /// <example>curated</example>
    [Vocabulary("conclusion-bases")]
    public required string Basis { get; init; }

    /// <summary>True once a qualified person has reviewed the row.</summary>
    /// <example>false</example>
    public required bool Reviewed { get; init; }

    /// <summary>True where a study or document behind the row has been retracted or is under an expression of concern. That alone does not change the finding: a person must review it. Absent otherwise.</summary>
    /// <example>true</example>
    public bool? NeedsReview { get; init; }

    /// <summary>Date on which the conclusion was assessed; for a computed row, the newest date on which a claim behind it was assessed.</summary>
    /// <example>2026-11-28</example>
    public required DateOnly AssessedOn { get; init; }

    /// <summary>Date up to which studies were searched for, in ISO 8601, to the year, month or day. Absent where it was not read.</summary>
    /// <example>2019-01</example>
    public string? SearchedUpTo { get; init; }

    /// <summary>True where the search ended more than five years before the assessment. Absent otherwise.</summary>
    public bool? Stale { get; init; }

    /// <summary>Summary in plain words, written by a curator and never stronger than the phrase. Like the members below, it is a part of the row that `fields` can leave out. Absent for a computed row.</summary>
    public string? Summary { get; init; }

    /// <summary>The leading result, about exactly this condition. Absent where no such result was read.</summary>
    public OutcomeEffect? Effect { get; init; }

    /// <summary>One result per outcome, the most important first, each with its own certainty: at most seven, from studies whose population overlaps with that of the row.</summary>
    public OutcomeEffect[]? Outcomes { get; init; }

    /// <summary>Results of comparisons with other treatments, doses or routes, at most five. They are never the row's own effect.</summary>
    public OutcomeEffect[]? Comparisons { get; init; }

    /// <summary>What guideline bodies and authorities recommend, newest first, at most six.</summary>
    public RowRecommendation[]? Recommendations { get; init; }

    /// <summary>Doses given in this way to these people, grouped by what they are for: at most six in each group, each compared with the limits for adults. Not a recommendation.</summary>
    public RowDoses? Doses { get; init; }

    /// <summary>The people to whom the finding applies, where that depends on something measurable. Absent otherwise.</summary>
    public Applicability? Applicability { get; init; }

    /// <summary>Independent studies and, separately, pages. The two are never added up.</summary>
    public Balance? Balance { get; init; }

    /// <summary>The reasons for the certainty.</summary>
    public RowAssessment? Assessment { get; init; }

    /// <summary>Counts of the other items connected with the row, each with a link to its list.</summary>
    public RowRelated? Related { get; init; }

    /// <summary>Links to the row and to the lists behind it.</summary>
    public EvidenceLinks Links => new()
    {
        Self = Address.Item(CollectionNames.Evidence, Id),
        Claims = Address.List(CollectionNames.Claims, "evidence", Id),
        Studies = Address.List(CollectionNames.Studies, "evidence", Id),
        Pair = $"{Address.List(CollectionNames.Evidence, "nutrient", Subject.Id)}&condition={Condition.Id}",
        Conclusion = Basis == "curated" ? Address.Item(CollectionNames.Conclusions, Id) : null,
    };
}
