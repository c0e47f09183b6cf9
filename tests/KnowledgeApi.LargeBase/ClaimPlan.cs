using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Populations;

namespace KnowledgeApi.LargeBase;

/// <summary>What a claim says and leans on, the same in all its versions.</summary>
internal sealed record ClaimPlan(Target Item, string Kind)
{
    public required StatementEntry[] Statements { get; init; }

    /// <summary>The question it answers, where it answers one.</summary>
    public Inquiry? Inquiry { get; init; }

    public required string Polarity { get; init; }
    public required int[] Sources { get; init; }
    public required int[] Studies { get; init; }
    public PopulationEntry? Population { get; init; }
    public InteractionEntry? Interaction { get; init; }
    public Recommendation? Recommendation { get; init; }
}
