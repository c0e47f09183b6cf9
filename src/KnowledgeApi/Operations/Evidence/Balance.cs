using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Evidence;

/// <summary>Who says so: independent studies on one side, pages on the other.</summary>
public sealed record Balance
{
    /// <summary>Independent studies: one registration is one study, and a trial inside a counted review is not counted again.</summary>
    public required StudyBalance Studies { get; init; }

    /// <summary>Pages by the kind of voice, one voice a publisher. They are no evidence, and many of them say no more than one.</summary>
    public required PageVoice[] Pages { get; init; }
}

/// <summary>Independent studies by what they say of the question.</summary>
public sealed record StudyBalance
{
    /// <summary>Those that speak for it.</summary>
    public required Tally For { get; init; }

    /// <summary>Those that speak against it.</summary>
    public required Tally Against { get; init; }

    /// <summary>Those that speak neither way.</summary>
    public required Tally Neutral { get; init; }

    /// <summary>Whether they may hold the same people.</summary>
    /// <example>not-known</example>
    [Vocabulary("study-overlaps")]
    public required string Overlap { get; init; }
}

/// <summary>Pages of one kind of voice.</summary>
public sealed record PageVoice
{
    /// <summary>Who speaks.</summary>
    /// <example>vendor</example>
    [Vocabulary("voices")]
    public required string Voice { get; init; }

    /// <summary>How many publishers say that it holds.</summary>
    /// <example>2</example>
    public required int For { get; init; }

    /// <summary>How many say that it does not.</summary>
    /// <example>0</example>
    public required int Against { get; init; }

    /// <summary>How many call it open, or say both.</summary>
    /// <example>0</example>
    public required int Neutral { get; init; }
}
