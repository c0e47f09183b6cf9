using KnowledgeApi.Claims;
using KnowledgeApi.Data.Publishing;
using KnowledgeApi.Studies;
using KnowledgeApi.Vocabularies;

namespace KnowledgeApi.Conclusions;

/// <summary>A conclusion as the curated files hold it.</summary>
internal sealed record ConclusionEntry : Entry
{
    public required string Nutrient { get; init; }
    public required string Condition { get; init; }
    public string? Population { get; init; }
    [Vocabulary("effects")]
    public required string Effect { get; init; }
    public required Assessment Assessment { get; init; }
    public ApplicabilityEntry? Applicability { get; init; }
    public required string[] Claims { get; init; }
    public string? Result { get; init; }
    public string? Note { get; init; }

    public override string ShownAs() => $"{Nutrient} – {Condition}";
    public override IEnumerable<EntryLink> References() =>
    [
        .. EntryLink.One("nutrient", Http.Collections.Nutrients, Nutrient),
        .. EntryLink.One("condition", Http.Collections.Conditions, Condition),
        .. EntryLink.Many("claims", Http.Collections.Claims, Claims),
        .. EntryLink.One("result", Http.Collections.Studies, Result is null ? null : ResultId.StudyOf(Result)),
        .. EntryLink.Many("applicability", Http.Collections.Studies, Applicability?.Studies),
        .. EntryLink.Many("marker", Http.Collections.Concepts, Applicability?.Criteria.Select(c => c.Marker)),
    ];
    public override IEnumerable<string?> SearchTexts() => [Id, Population, Assessment.Reason];
}

/// <summary>Criteria as the curated files hold them.</summary>
internal sealed record ApplicabilityEntry
{
    [Vocabulary("criteria-rules")]
    public required string Rule { get; init; }
    public required CriterionEntry[] Criteria { get; init; }
    public required string Text { get; init; }
    public required string[] Studies { get; init; }
}

/// <summary>A criterion as the curated files hold it.</summary>
internal sealed record CriterionEntry
{
    public required string Marker { get; init; }
    [Vocabulary("comparators")]
    public required string Comparator { get; init; }
    public required decimal Value { get; init; }
    public required string Unit { get; init; }
}
