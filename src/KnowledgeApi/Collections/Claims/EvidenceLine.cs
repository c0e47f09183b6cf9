using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Claims;

/// <summary>One line of evidence: what a document says, or what a study found, and how that stands to the claim.</summary>
public sealed record EvidenceLine
{
    /// <summary>Whether the line is what a document says, what a study found, or a reference work.</summary>
    /// <example>study-finding</example>
    [Vocabulary("evidence-kinds")]
    public required string Kind { get; init; }

    /// <summary>How the line stands to the claim as worded.</summary>
    /// <example>supports</example>
    [Vocabulary("evidence-directions")]
    public required string Direction { get; init; }

    /// <summary>The document, for a source statement or reference.</summary>
    public Reference? Source { get; init; }

    /// <summary>Where the document says it, and what it says in our words.</summary>
    public PassageExtract? Passage { get; init; }

    /// <summary>Place in a reference work.</summary>
    public string? Locator { get; init; }

    /// <summary>How the passage hedges.</summary>
    /// <example>hedged</example>
    [Vocabulary("hedges")]
    public string? Hedge { get; init; }

    /// <summary>The studies the passage leans on. Absent where it names none.</summary>
    public Reference[]? Cites { get; init; }

    /// <summary>How truly the passage renders what it leans on.</summary>
    /// <example>overstated</example>
    [Vocabulary("fidelities")]
    public string? Fidelity { get; init; }

    /// <summary>Why the rendering is judged so.</summary>
    public string? FidelityReason { get; init; }

    /// <summary>How the wording of the passage stands to what is known. Absent where nobody has judged it.</summary>
    [Vocabulary("wordings")]
    public string? Wording { get; init; }

    /// <summary>The study, for a study finding.</summary>
    public Reference? Study { get; init; }

    /// <summary>The result of the study that bears on the claim.</summary>
    public StudyResult? Result { get; init; }

    /// <summary>What the line says about this claim.</summary>
    public string? Explanation { get; init; }
}

/// <summary>A passage as an evidence line shows it.</summary>
public sealed record PassageExtract
{
    /// <summary>Id of the passage.</summary>
    /// <example>002-p5</example>
    public required string Id { get; init; }

    /// <summary>Which version of the text it belongs to, where a document holds the same article more than once.</summary>
    /// <example>1</example>
    public int? Version { get; init; }

    /// <summary>Offset of its first character in the document.</summary>
    /// <example>3120</example>
    public required int Start { get; init; }

    /// <summary>Offset behind its last character.</summary>
    /// <example>3260</example>
    public required int End { get; init; }

    /// <summary>What it says, in our words.</summary>
    public required string Paraphrase { get; init; }

    internal static PassageExtract From(Passage passage) => new()
    {
        Id = passage.Id,
        Version = passage.Version,
        Start = passage.Start,
        End = passage.End,
        Paraphrase = passage.Paraphrase,
    };
}
