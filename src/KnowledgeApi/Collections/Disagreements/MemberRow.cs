using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Collections.Disagreements;

/// <summary>A member of a disagreement as read from the database.</summary>
internal sealed record MemberRow
{
    public required string Owner { get; init; }
    public required string Kind { get; init; }
    public required string Id { get; init; }
    public required string Position { get; init; }
    public required string ItemCollection { get; init; }
    public required string Item { get; init; }
    public required string ItemLabel { get; init; }
    public string? Verdict { get; init; }
    public string? Certainty { get; init; }
    public StudyResult? Result { get; init; }
    public Passage? Passage { get; init; }
    public string? Note { get; init; }

    public Member Member => new()
    {
        Kind = Kind,
        Id = Id,
        Position = Position,
        Item = Reference.To(ItemCollection, Item, ItemLabel),
        Verdict = Verdict,
        Certainty = Certainty,
        Result = Result,
        Passage = Passage is null ? null : PassageExtract.From(Passage),
        Note = Note,
    };
}
