using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Populations;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Conclusions;

/// <summary>A conclusion as stored in the curated files: the question (nutrient, how it is given, to whom, for which condition, in which relation), and what we conclude.</summary>
internal sealed record ConclusionEntry : Entry
{
    public required string Subject { get; init; }
    public string? Form { get; init; }
    [Vocabulary("routes")]
    public string? Route { get; init; }
    [Vocabulary("settings")]
    public string? Setting { get; init; }
    public required string Condition { get; init; }
    public PopulationEntry? Population { get; init; }
    [Vocabulary("relations")]
    public required string Relation { get; init; }
    [Vocabulary("evidence-findings")]
    public required string Finding { get; init; }
    [Vocabulary("not-known-reasons")]
    public string? Because { get; init; }
    public string? Summary { get; init; }
    public required ConclusionAssessment Assessment { get; init; }
    public ApplicabilityEntry? Applicability { get; init; }
    public SafetyEntry? Safety { get; init; }
    public required string[] Claims { get; init; }
    public string? Result { get; init; }
    public string? SearchedUpTo { get; init; }
    public string? Note { get; init; }

    public override string ShownAs() => $"{Subject} – {Condition}: {Relation}";

    public override IEnumerable<string> Things(KnowledgeTree tree) => [Subject, Condition];
    public override IEnumerable<EntryLink> References() =>
    [
        .. EntryLink.One("subject", CollectionNames.Nutrients, Subject),
        .. EntryLink.One("condition", CollectionNames.Conditions, Condition),
        .. EntryLink.Many("claims", CollectionNames.Claims, Claims),
        .. EntryLink.One("result", CollectionNames.Studies, Result is null ? null : ResultId.StudyOf(Result)),
        .. EntryLink.Many("applicability", CollectionNames.Studies, Applicability?.Studies),
        .. EntryLink.Many("marker", CollectionNames.Concepts, Applicability?.Criteria.Select(c => c.Marker)),
        .. EntryLink.Many("safety", CollectionNames.Claims, Safety?.Reasons.Select(r => r.Claim)),
        .. PopulationEntry.ReferencesOf(Population),
    ];
    public override IEnumerable<string?> SearchTexts() => [Id, Population?.Text, Summary, Assessment.Reason];
}

/// <summary>Applicability criteria as stored in the curated files.</summary>
internal sealed record ApplicabilityEntry
{
    [Vocabulary("criteria-rules")]
    public required string Rule { get; init; }
    public required MarkerEntry[] Criteria { get; init; }
    public required string Text { get; init; }
    public required string[] Studies { get; init; }
}

/// <summary>A safety level set by a curator, as stored in the curated files.</summary>
internal sealed record SafetyEntry
{
    [Vocabulary("safety-levels")]
    public required string Level { get; init; }
    public required SafetyReasonEntry[] Reasons { get; init; }
}

/// <summary>A reason for a safety level as stored in the curated files.</summary>
internal sealed record SafetyReasonEntry
{
    public required string Text { get; init; }
    public required string Claim { get; init; }
    public string? AppliesTo { get; init; }
}
