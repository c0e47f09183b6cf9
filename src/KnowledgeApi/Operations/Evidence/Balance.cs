using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Evidence;

/// <summary>The independent studies behind a row of evidence and, counted separately, the pages that make a statement about it.</summary>
public sealed record Balance
{
    /// <summary>Counts of independent studies. Reports that share a registration are one study, and a trial inside a counted review is not counted again.</summary>
    public required StudyBalance Studies { get; init; }

    /// <summary>Counts of pages by kind of voice, where each publisher counts as one voice. Pages are not evidence, and many of them say no more than one does.</summary>
    public required PageVoice[] Pages { get; init; }
}

/// <summary>Independent studies, counted by what they say about the question.</summary>
public sealed record StudyBalance
{
    /// <summary>Studies that speak for it.</summary>
    public required Tally For { get; init; }

    /// <summary>Studies that speak against it.</summary>
    public required Tally Against { get; init; }

    /// <summary>Studies that speak neither for nor against it.</summary>
    public required Tally Neutral { get; init; }

    /// <summary>Whether the counted studies may include the same people.</summary>
    /// <example>not-known</example>
    [Vocabulary("study-overlaps")]
    public required string Overlap { get; init; }
}

/// <summary>Publishers of one kind of voice, counted by what their pages say.</summary>
public sealed record PageVoice
{
    /// <summary>Kind of voice.</summary>
    /// <example>vendor</example>
    [Vocabulary("voices")]
    public required string Voice { get; init; }

    /// <summary>Number of publishers whose pages say that it holds.</summary>
    /// <example>2</example>
    public required int For { get; init; }

    /// <summary>Number of publishers whose pages say that it does not hold.</summary>
    /// <example>0</example>
    public required int Against { get; init; }

    /// <summary>Number of publishers whose pages leave it open or say both.</summary>
    /// <example>0</example>
    public required int Neutral { get; init; }
}
