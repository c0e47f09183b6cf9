using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.EvidenceLines;

/// <summary>One line of evidence of a claim: what a document says, or what a study found, how that bears on the claim, and what leans on it.</summary>
public sealed record EvidenceLine : Resource
{
    /// <summary>The claim that the line is evidence on.</summary>
    public required Reference Claim { get; init; }

    /// <summary>Whether the line reports what a document says, what a study found, or what a reference work states.</summary>
    /// <example>study-finding</example>
    [Vocabulary("evidence-kinds")]
    public required string Kind { get; init; }

    /// <summary>How the line bears on the claim as worded.</summary>
    /// <example>supports</example>
    [Vocabulary("evidence-directions")]
    public required string Direction { get; init; }

    /// <summary>The document. Present for a source statement or a reference.</summary>
    public Reference? Source { get; init; }

    /// <summary>The location of the passage in the document, and what it says in our words.</summary>
    public PassageExtract? Passage { get; init; }

    /// <summary>Location within a reference work.</summary>
    public string? Locator { get; init; }

    /// <summary>Whether and how the passage hedges its statement.</summary>
    /// <example>hedged</example>
    [Vocabulary("hedges")]
    public string? Hedge { get; init; }

    /// <summary>The studies that the passage relies on. Absent where it names none.</summary>
    public Reference[]? Cites { get; init; }

    /// <summary>How faithfully the passage represents the studies that it cites. Absent where it cites none.</summary>
    /// <example>overstated</example>
    [Vocabulary("fidelities")]
    public string? Fidelity { get; init; }

    /// <summary>The reason for the fidelity judgement.</summary>
    public string? FidelityReason { get; init; }

    /// <summary>How the wording of the passage compares with what is known. Absent where nobody has judged it.</summary>
    [Vocabulary("wordings")]
    public string? Wording { get; init; }

    /// <summary>The study. Present for a study finding.</summary>
    public Reference? Study { get; init; }

    /// <summary>The result of the study that bears on the claim.</summary>
    public StudyResult? Result { get; init; }

    /// <summary>What the line says about the claim.</summary>
    public string? Explanation { get; init; }

    /// <summary>The conclusions that rest on the claim, and so on this line.</summary>
    public required Reference[] Conclusions { get; init; }

    /// <summary>True where the study or document of the line, or a study that its passage cites, has since been retracted or received an expression of concern.</summary>
    /// <example>false</example>
    public bool NeedsReview => ReviewReasons is not null;

    /// <summary>What has since been retracted or received an expression of concern. Absent where nothing has.</summary>
    public ReviewReason[]? ReviewReasons { get; init; }

    /// <summary>Links to the line itself, its claim, the other lines of the claim, and the rows of evidence that the claim stands behind.</summary>
    public EvidenceLineLinks Links => new()
    {
        Self = Address.Item(CollectionNames.EvidenceLines, Id),
        Claim = Address.Item(CollectionNames.Claims, Claim.Id),
        EvidenceLines = Address.List(CollectionNames.EvidenceLines, "claim", Claim.Id),
        Evidence = Address.List(CollectionNames.Evidence, "claim", Claim.Id),
    };
}

/// <summary>Links of a line of evidence.</summary>
public sealed record EvidenceLineLinks : ItemLinks
{
    /// <summary>The claim that the line is evidence on.</summary>
    /// <example>/v1/claims/CLM0260</example>
    public required string Claim { get; init; }

    /// <summary>All lines of evidence of the claim.</summary>
    /// <example>/v1/evidence-lines?claim=CLM0260</example>
    public required string EvidenceLines { get; init; }

    /// <summary>The rows of evidence that the claim stands behind.</summary>
    /// <example>/v1/evidence?claim=CLM0260</example>
    public required string Evidence { get; init; }
}
