using KnowledgeApi.Http;
using KnowledgeApi.Vocabularies;

namespace KnowledgeApi.Evidence;

/// <summary>A number, and the list it counts.</summary>
public sealed record Tally
{
    /// <summary>How many items the list has.</summary>
    /// <example>7</example>
    public required int Count { get; init; }

    /// <summary>The list.</summary>
    /// <example>/v1/claims?nutrient=iron&amp;condition=restless-legs-syndrome&amp;kind=efficacy,deficiency,association</example>
    public required string Href { get; init; }
}

/// <summary>Claims about a pair.</summary>
public sealed record ClaimNumbers
{
    /// <summary>All of them.</summary>
    public required Tally Total { get; init; }

    /// <summary>Those that say it helps, or that a lack matters.</summary>
    public required Tally For { get; init; }

    /// <summary>Those that deny it.</summary>
    public required Tally Against { get; init; }

    /// <summary>Those that call it open.</summary>
    public required Tally Neutral { get; init; }

    /// <summary>Those that lean on something withdrawn or doubted since.</summary>
    public required Tally NeedsReview { get; init; }
}

/// <summary>Claims that one kind of voice supports.</summary>
public sealed record VoiceNumber
{
    /// <summary>Who.</summary>
    /// <example>review</example>
    [Vocabulary("voices")]
    public required string Voice { get; init; }

    /// <summary>The claims it supports.</summary>
    public required Tally Claims { get; init; }
}

/// <summary>Studies of a pair.</summary>
public sealed record StudyNumbers
{
    /// <summary>All of them.</summary>
    public required Tally Total { get; init; }

    /// <summary>Participants of the primary studies where reported. Reviews and guidelines, which count the same people again, are left out.</summary>
    /// <example>1042</example>
    public required int Participants { get; init; }

    /// <summary>The primary studies.</summary>
    public required Tally Primary { get; init; }

    /// <summary>Year of the first; absent where none is known.</summary>
    /// <example>1993</example>
    public int? FirstYear { get; init; }

    /// <summary>Year of the last; absent where none is known.</summary>
    /// <example>2025</example>
    public int? LastYear { get; init; }

    /// <summary>By design, best first.</summary>
    public required DesignNumber[] ByDesign { get; init; }

    /// <summary>By what each found on its own main question.</summary>
    public required DirectionNumber[] ByDirection { get; init; }
}

/// <summary>Studies of one design.</summary>
public sealed record DesignNumber
{
    /// <summary>The design.</summary>
    /// <example>randomised-trial</example>
    [Vocabulary("study-designs")]
    public required string Design { get; init; }

    /// <summary>The studies.</summary>
    public required Tally Studies { get; init; }
}

/// <summary>Studies of one direction.</summary>
public sealed record DirectionNumber
{
    /// <summary>The direction.</summary>
    /// <example>supports</example>
    [Vocabulary("study-directions")]
    public required string Direction { get; init; }

    /// <summary>The studies.</summary>
    public required Tally Studies { get; init; }
}

/// <summary>Mechanisms of a pair.</summary>
public sealed record MechanismNumbers
{
    /// <summary>All of them.</summary>
    public required Tally Total { get; init; }

    /// <summary>Each with its weakest hop.</summary>
    public required MechanismState[] Chains { get; init; }
}

/// <summary>A mechanism, and how well its weakest hop is backed.</summary>
public sealed record MechanismState
{
    /// <summary>The mechanism.</summary>
    public required Reference Mechanism { get; init; }

    /// <summary>Status of its weakest hop.</summary>
    /// <example>unsourced</example>
    [Vocabulary("hop-statuses")]
    public required string WeakestHop { get; init; }
}
