using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Populations;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Claims;

/// <summary>
/// What is claimed, on what evidence, and what we conclude. Three layers are kept apart: `evidence` lines of kind `source-statement` report what
/// a document says, lines of kind `study-finding` report what the study behind it found, and `assessment` is our own conclusion.
/// </summary>
public sealed record Claim : Resource
{
    /// <summary>The kind of claim.</summary>
    /// <example>efficacy</example>
    [Vocabulary("claim-kinds")]
    public required string Kind { get; init; }

    /// <summary>The claim in one sentence, in our words and without a verdict.</summary>
    /// <example>Iron lowers the severity of restless legs syndrome.</example>
    public required string Text { get; init; }

    /// <summary>The claim as edges of the graph. A claim that names several subjects or objects has several statements, which all apply together.</summary>
    public required Statement[] Statements { get; init; }

    /// <summary>What the claim's own sentence says about the relation: that it holds, that it does not hold, or that it is unsettled. Evidence directions and the verdict refer to that sentence.</summary>
    /// <example>affirms</example>
    [Vocabulary("polarities")]
    public required string Polarity { get; init; }

    /// <summary>Whether the claim is asserted flatly or hedged.</summary>
    /// <example>asserted</example>
    [Vocabulary("hedges")]
    public required string Hedge { get; init; }

    /// <summary>The wording of the hedge.</summary>
    public string? HedgeNote { get; init; }

    /// <summary>The population that the claim is about. Absent where the claim does not name one.</summary>
    public Population? Population { get; init; }

    /// <summary>The dose that the claim names, as text.</summary>
    public string? Dose { get; init; }

    /// <summary>What an interaction claim says, as structured fields. Present only for claims of kind `interaction`.</summary>
    public ClaimInteraction? Interaction { get; init; }

    /// <summary>What a recommendation claim says, as structured fields. Present only for claims of kind `recommendation`.</summary>
    public Recommendation? Recommendation { get; init; }

    /// <summary>The evidence lines: what supports the claim, disputes it, or bears on it without deciding it. Never empty.</summary>
    public required ClaimEvidenceLine[] Evidence { get; init; }

    /// <summary>Our conclusion on the claim as worded.</summary>
    public required Assessment Assessment { get; init; }

    /// <summary>The worst judgement on the wording of the claim's source statements. Absent where no wording has been judged.</summary>
    [Vocabulary("wordings")]
    public string? Wording => Evidence.Select(e => e.Wording).OfType<string>().MaxBy(w => Vocabulary.Get("wordings").RankOf(w));

    /// <summary>Ids of the corrections to its sources that concern the claim.</summary>
    public required string[] Corrections { get; init; }

    /// <summary>True where a study or document that the claim relies on has since been retracted or received an expression of concern. That alone does not lower the assessment: someone has to look at it.</summary>
    /// <example>false</example>
    public bool NeedsReview => ReviewReasons is not null;

    /// <summary>The studies or documents that have since been retracted or received an expression of concern, and which of the two. Absent where there are none.</summary>
    public ReviewReason[]? ReviewReasons { get; init; }

    /// <summary>A note by the curator.</summary>
    public string? Note { get; init; }

    /// <summary>The items requested with `include`. Absent when `include` is not used.</summary>
    public ClaimInclusions? Included { get; init; }

    /// <summary>Links to the claim itself, its lines of evidence, its studies, the mechanisms and disagreements it is part of, and its history.</summary>
    public ClaimLinks Links => new()
    {
        Self = Address.Item(CollectionNames.Claims, Id),
        EvidenceLines = Address.List(CollectionNames.EvidenceLines, "claim", Id),
        Studies = Address.List(CollectionNames.Studies, "claim", Id),
        Mechanisms = Address.List(CollectionNames.Mechanisms, "claim", Id),
        Disagreements = Address.List(CollectionNames.Disagreements, "claim", Id),
        History = Address.Part(CollectionNames.Claims, Id, "history"),
    };
}

/// <summary>Links of a claim.</summary>
public sealed record ClaimLinks : ItemLinks
{
    /// <summary>The lines of evidence of the claim, each with its own address and history.</summary>
    /// <example>/v1/evidence-lines?claim=CLM0260</example>
    public required string EvidenceLines { get; init; }

    /// <summary>Studies behind the claim.</summary>
    /// <example>/v1/studies?claim=CLM0260</example>
    public required string Studies { get; init; }

    /// <summary>Mechanisms in which the claim is a hop.</summary>
    /// <example>/v1/mechanisms?claim=CLM0260</example>
    public required string Mechanisms { get; init; }

    /// <summary>Disagreements that the claim is part of.</summary>
    /// <example>/v1/disagreements?claim=CLM0260</example>
    public required string Disagreements { get; init; }

    /// <summary>Versions of the claim across releases.</summary>
    /// <example>/v1/claims/CLM0260/history</example>
    public required string History { get; init; }
}

/// <summary>One edge of the graph: subject, predicate, object.</summary>
public sealed record Statement
{
    /// <summary>What the statement is about: a nutrient, condition or concept.</summary>
    public required Reference Subject { get; init; }

    /// <summary>The relation between subject and object.</summary>
    /// <example>improves</example>
    [Vocabulary("predicates")]
    public required string Predicate { get; init; }

    /// <summary>What the subject is related to: a nutrient, condition or concept.</summary>
    public required Reference Object { get; init; }

    /// <summary>What limits the statement, such as a dose, a population or a wording.</summary>
    public string? Qualifier { get; init; }

    /// <summary>The outcome of the object that the statement is about. Absent where it is not about a specific outcome.</summary>
    public Reference? Outcome { get; init; }

    /// <summary>The route by which the subject is given. Absent where it is given by mouth.</summary>
    [Vocabulary("routes")]
    public string? Route { get; init; }

    /// <summary>The setting in which the subject is given. Absent where it is given as a supplement.</summary>
    [Vocabulary("settings")]
    public string? Setting { get; init; }

    /// <summary>How serious a warning against taking the subject the statement is. Absent where the statement is not a warning.</summary>
    [Vocabulary("safety-levels")]
    public string? Safety { get; init; }

    /// <summary>The purpose for which the subject is recommended. Present only where the predicate is `recommended-for`.</summary>
    [Vocabulary("recommendation-aims")]
    public string? Aim { get; init; }
}
