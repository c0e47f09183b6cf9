using KnowledgeApi.Dosages;
using KnowledgeApi.Studies;

namespace KnowledgeApi.Evidence;

/// <summary>A pair and what is concluded on it, as read.</summary>
internal sealed record PairRow
{
    public required string Nutrient { get; init; }
    public required string NutrientLabel { get; init; }
    public required string Condition { get; init; }
    public required string ConditionLabel { get; init; }
    public string? Conclusion { get; init; }
    public string? Claim { get; init; }
    public string? ClaimLabel { get; init; }
    public required string Verdict { get; init; }
    public required string Certainty { get; init; }
    public required string Effect { get; init; }
    public string? Reason { get; init; }
    public string? Method { get; init; }
    public string? Population { get; init; }
}

internal abstract record OfPair
{
    public required string Nutrient { get; init; }
    public required string Condition { get; init; }
    public (string, string) Key => (Nutrient, Condition);
}

internal sealed record CountedRow : OfPair
{
    public required int Claims { get; init; }
    public required int Supporting { get; init; }
    public required int Opposing { get; init; }
    public required int Open { get; init; }
    public required int NeedsReview { get; init; }
    public required VoiceCount[] Voices { get; init; }
    public required StudyCount[] Studies { get; init; }
    public required int Mechanisms { get; init; }
    public required int Disagreements { get; init; }
}

internal sealed record VoiceCount
{
    public required string Voice { get; init; }
    public required int Claims { get; init; }
}

internal sealed record StudyCount
{
    public required string Design { get; init; }
    public required string Direction { get; init; }
    public required int Studies { get; init; }
    public required long Participants { get; init; }
    public int? FirstYear { get; init; }
    public int? LastYear { get; init; }
}

internal sealed record DoseRow : OfPair
{
    public required string Id { get; init; }
    public string? Form { get; init; }
    public required NormalisedDose[] Normalised { get; init; }
}

internal sealed record MechanismRow : OfPair
{
    public required string Id { get; init; }
    public required string Label { get; init; }
    public required string Weakest { get; init; }
}

internal sealed record ResultRow
{
    public required string Claim { get; init; }
    public required string Study { get; init; }
    public required string Label { get; init; }
    public required StudyResult Result { get; init; }
}
