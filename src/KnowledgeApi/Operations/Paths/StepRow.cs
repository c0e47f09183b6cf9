using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.Paths;

/// <summary>A statement that makes a step, as read from the database.</summary>
internal sealed record StepRow
{
    public required string Subject { get; init; }
    public required string SubjectCollection { get; init; }
    public required string SubjectLabel { get; init; }
    public required string Predicate { get; init; }
    public required string Object { get; init; }
    public required string ObjectCollection { get; init; }
    public required string ObjectLabel { get; init; }
    public required string Claim { get; init; }
    public required int Position { get; init; }
    public required string ClaimLabel { get; init; }
    public required string Verdict { get; init; }
    public required string Certainty { get; init; }
    public required string Status { get; init; }

    public Reference From => Reference.To(SubjectCollection, Subject, SubjectLabel);

    public Reference To => Reference.To(ObjectCollection, Object, ObjectLabel);

    public Reference Stated => Reference.To(CollectionNames.Claims, Claim, ClaimLabel);

    public GraphEdge Edge => new()
    {
        Id = $"{Claim}-{Position}",
        Source = Subject,
        Target = Object,
        Predicate = Predicate,
        Claim = Stated,
        Status = Status,
    };
}

/// <summary>A nutrient, condition or concept, found by its id.</summary>
internal sealed record ThingRow
{
    public required string Collection { get; init; }
    public required string Id { get; init; }
    public required string Label { get; init; }

    public Reference Reference => Reference.To(Collection, Id, Label);
}
