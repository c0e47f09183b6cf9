using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Claims;

/// <summary>One line of evidence as its claim shows it: what a document says, or what a study found, and how that bears on the claim.</summary>
public sealed record ClaimEvidenceLine
{
    /// <summary>Id of the line, which has an address of its own under `/v1/evidence-lines`. Absent in releases that were published before lines had ids.</summary>
    /// <example>EL01338</example>
    public string? Id { get; init; }

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

    /// <summary>What the line says about this claim.</summary>
    public string? Explanation { get; init; }
}

/// <summary>A passage as shown in an evidence line.</summary>
public sealed record PassageExtract
{
    /// <summary>Id of the passage.</summary>
    /// <example>rupa-health-magnesium-b6-rls-p5</example>
    public required string Id { get; init; }

    /// <summary>Number of the version of the text that the passage belongs to. Present where a document contains the same article more than once.</summary>
    /// <example>1</example>
    public int? Version { get; init; }

    /// <summary>Offset of the first character of the passage in the document.</summary>
    /// <example>3120</example>
    public required int Start { get; init; }

    /// <summary>Offset just after the last character of the passage.</summary>
    /// <example>3260</example>
    public required int End { get; init; }

    /// <summary>What the passage says, in our words.</summary>
    public required string Paraphrase { get; init; }

    internal static PassageExtract? Find(KnowledgeTree tree, string id) =>
        SourceEntry.FindPassage(tree, id) is not { } passage ? null : new()
        {
            Id = passage.Id,
            Version = passage.Version,
            Start = passage.Start,
            End = passage.End,
            Paraphrase = passage.Paraphrase,
        };
}
