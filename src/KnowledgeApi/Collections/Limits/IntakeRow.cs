using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.ReferenceIntakes;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Collections.Limits;

/// <summary>A reference intake that may apply to a person.</summary>
internal sealed record IntakeRow
{
    public required string Id { get; init; }
    public required string Label { get; init; }
    public required string Nutrient { get; init; }
    public required string Authority { get; init; }
    public required string Kind { get; init; }
    public required LifeStage LifeStage { get; init; }
    public decimal? Value { get; init; }
    public string? Unit { get; init; }
    public required string Basis { get; init; }
    public string[]? Forms { get; init; }
    public string? CriticalEffect { get; init; }
    public required string Status { get; init; }
    public string? Note { get; init; }

    public bool IsLimit => Kind is "ul" or "cdrr" or "safe-level";

    public Reference Reference => Reference.To(CollectionNames.ReferenceIntakes, Id, Label);
}
