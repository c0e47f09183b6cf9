using System.Text.Json.Serialization;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Disagreements;

/// <summary>A disagreement as stored in the curated files.</summary>
internal sealed record DisagreementEntry : Entry
{
    public required string Label { get; init; }
    [Vocabulary("disagreement-types")]
    public required string Type { get; init; }
    [Vocabulary("disagreement-statuses")]
    public required string Status { get; init; }
    public required string[] Nutrients { get; init; }
    public required string[] Conditions { get; init; }
    public required MemberEntry[] Members { get; init; }
    public required string Explanation { get; init; }
    public required string WouldResolve { get; init; }
    public string[]? Corrections { get; init; }
    public string? Note { get; init; }

    public override string ShownAs() => Label;

    public override IEnumerable<string> Things(KnowledgeTree tree) => [.. Nutrients, .. Conditions];
    public override IEnumerable<EntryLink> References() =>
    [
        .. EntryLink.Many("nutrients", CollectionNames.Nutrients, Nutrients),
        .. EntryLink.Many("conditions", CollectionNames.Conditions, Conditions),
        .. Members.Where(m => m.Collection is not null).Select(m => (m.Role, m.Collection, m.ItemId)).Distinct()
            .Select(m => new EntryLink(m.Role, [m.Collection!], m.ItemId)),
    ];
    public override IEnumerable<string?> SearchTexts() => [Id, Label, Explanation];
}

/// <summary>A member of a disagreement as stored in the curated files.</summary>
internal sealed record MemberEntry
{
    [Vocabulary("member-kinds")]
    public required string Kind { get; init; }
    public required string Id { get; init; }
    [Vocabulary("member-positions")]
    public required string Position { get; init; }
    public string? Note { get; init; }

    /// <summary>The collection of the item that is or contains the member; null for an unknown kind, which validation reports.</summary>
    [JsonIgnore]
    public string? Collection => Kind switch
    {
        "claim" => CollectionNames.Claims,
        "study" or "result" => CollectionNames.Studies,
        "passage" => CollectionNames.Sources,
        _ => null,
    };

    [JsonIgnore]
    public string Role => Kind switch { "result" => "study", "passage" => "source", _ => Kind };

    [JsonIgnore]
    public string ItemId => Kind switch
    {
        "result" => ResultId.StudyOf(Id),
        "passage" => PassageId.SourceOf(Id),
        _ => Id,
    };
}
