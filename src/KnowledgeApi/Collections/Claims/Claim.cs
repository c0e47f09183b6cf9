using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Populations;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Claims;

/// <summary>
/// What is claimed, on what evidence, and what we conclude. Three layers are kept apart: `evidence` lines of kind `source-statement` are what
/// a document says, lines of kind `study-finding` are what the study behind it found, and `assessment` is our own conclusion.
/// </summary>
public sealed record Claim : Resource
{
    /// <summary>What kind of claim it is.</summary>
    /// <example>efficacy</example>
    [Vocabulary("claim-kinds")]
    public required string Kind { get; init; }

    /// <summary>The claim in one sentence, in our words and without a verdict.</summary>
    /// <example>Iron lowers the severity of restless legs syndrome.</example>
    public required string Text { get; init; }

    /// <summary>The claim as edges of the graph. A claim that names several subjects or objects makes several statements, all of them meant together.</summary>
    public required Statement[] Statements { get; init; }

    /// <summary>What the claim's own sentence says of the relation: that it holds, that it does not, or that it is unsettled. Directions and the verdict are about that sentence.</summary>
    /// <example>affirms</example>
    [Vocabulary("polarities")]
    public required string Polarity { get; init; }

    /// <summary>Whether the claim is made flatly or with reserve.</summary>
    /// <example>asserted</example>
    [Vocabulary("hedges")]
    public required string Hedge { get; init; }

    /// <summary>The wording of the reserve.</summary>
    public string? HedgeNote { get; init; }

    /// <summary>Whom the claim is about, where it says so.</summary>
    public Population? Population { get; init; }

    /// <summary>Dose the claim names.</summary>
    public string? Dose { get; init; }

    /// <summary>For interactions: what it says, in parts.</summary>
    public ClaimInteraction? Interaction { get; init; }

    /// <summary>For recommendations: what it says, in parts.</summary>
    public Recommendation? Recommendation { get; init; }

    /// <summary>What speaks for it, against it, or beside it. Never empty.</summary>
    public required EvidenceLine[] Evidence { get; init; }

    /// <summary>What we conclude.</summary>
    public required Assessment Assessment { get; init; }

    /// <summary>The worst of the wordings of its source lines; absent where none was judged.</summary>
    [Vocabulary("wordings")]
    public string? Wording => Evidence.Select(e => e.Wording).OfType<string>().MaxBy(w => Vocabulary.Get("wordings").RankOf(w));

    /// <summary>Ids of corrections of its sources that concern it.</summary>
    public required string[] Corrections { get; init; }

    /// <summary>True where a study or document the claim leans on has been withdrawn or doubted since. The assessment is not lowered by that alone: someone must look.</summary>
    /// <example>false</example>
    public bool NeedsReview => ReviewReasons is not null;

    /// <summary>What has happened to which study or document. Absent where nothing has.</summary>
    public ReviewReason[]? ReviewReasons { get; init; }

    /// <summary>Note of the curator.</summary>
    public string? Note { get; init; }

    /// <summary>The items asked for with `include`. Absent without it.</summary>
    public ClaimInclusions? Included { get; init; }

    /// <summary>Where the claim is, and the mechanisms that use it.</summary>
    public ClaimLinks Links => new()
    {
        Self = Address.Item(CollectionNames.Claims, Id),
        Studies = Address.List(CollectionNames.Studies, "claim", Id),
        Mechanisms = Address.List(CollectionNames.Mechanisms, "claim", Id),
        Disagreements = Address.List(CollectionNames.Disagreements, "claim", Id),
        History = Address.Part(CollectionNames.Claims, Id, "history"),
    };
}

/// <summary>Links of a claim.</summary>
public sealed record ClaimLinks : ItemLinks
{
    /// <summary>Studies behind the claim.</summary>
    /// <example>/v1/studies?claim=CLM0260</example>
    public required string Studies { get; init; }

    /// <summary>Mechanisms it is a hop of.</summary>
    /// <example>/v1/mechanisms?claim=CLM0260</example>
    public required string Mechanisms { get; init; }

    /// <summary>Disagreements it takes part in.</summary>
    /// <example>/v1/disagreements?claim=CLM0260</example>
    public required string Disagreements { get; init; }

    /// <summary>Its versions across releases.</summary>
    /// <example>/v1/claims/CLM0260/history</example>
    public required string History { get; init; }
}

/// <summary>One edge of the graph: subject, predicate, object.</summary>
public sealed record Statement
{
    /// <summary>What the statement is about: a nutrient, condition or concept.</summary>
    public required Reference Subject { get; init; }

    /// <summary>The relation.</summary>
    /// <example>improves</example>
    [Vocabulary("predicates")]
    public required string Predicate { get; init; }

    /// <summary>What it is related to: a nutrient, condition or concept.</summary>
    public required Reference Object { get; init; }

    /// <summary>What narrows the statement: dose, population, wording.</summary>
    public string? Qualifier { get; init; }

    /// <summary>The outcome of the object that it is about, where it is about one.</summary>
    public Reference? Outcome { get; init; }

    /// <summary>How the subject is given, where that is not by mouth.</summary>
    [Vocabulary("routes")]
    public string? Route { get; init; }

    /// <summary>In what setting the subject is given, where that is not as a supplement.</summary>
    [Vocabulary("settings")]
    public string? Setting { get; init; }

    /// <summary>How grave a warning against taking the subject it is; absent where it is none.</summary>
    [Vocabulary("safety-levels")]
    public string? Safety { get; init; }

    /// <summary>What the subject is recommended for.</summary>
    [Vocabulary("recommendation-aims")]
    public string? Aim { get; init; }
}
