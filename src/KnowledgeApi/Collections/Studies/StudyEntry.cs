using System.Text.Json.Serialization;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Populations;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Studies;

/// <summary>A study as stored in the curated files.</summary>
internal sealed record StudyEntry : Entry
{
    public required string Label { get; init; }
    public string? Title { get; init; }
    public Author[]? Authors { get; init; }
    public required bool AuthorsComplete { get; init; }
    public int? Year { get; init; }
    public int? OnlineYear { get; init; }
    public string? Issued { get; init; }
    public string? ContainerTitle { get; init; }
    public string? Issn { get; init; }
    public string? Publisher { get; init; }
    public string? Volume { get; init; }
    public string? Issue { get; init; }
    public string? Pages { get; init; }
    public string? ArticleNumber { get; init; }
    public string? Doi { get; init; }
    public string? Pmid { get; init; }
    public string[]? Registrations { get; init; }
    [Vocabulary("study-designs")]
    public required string Design { get; init; }
    public string? DesignNote { get; init; }
    public int? Participants { get; init; }
    public string? ParticipantsNote { get; init; }
    public int? StudiesIncluded { get; init; }
    public string[]? Includes { get; init; }
    public PopulationEntry? Population { get; init; }
    public required string[] Nutrients { get; init; }
    public required string[] Conditions { get; init; }
    public string[]? Concepts { get; init; }
    public Arm[]? Arms { get; init; }
    public string? Comparator { get; init; }
    public string? Duration { get; init; }
    public required ResultEntry[] Results { get; init; }
    public required string Finding { get; init; }
    [Vocabulary("study-directions")]
    public required string Direction { get; init; }
    public string? DirectionNote { get; init; }
    public required RiskOfBias RiskOfBias { get; init; }
    public string? Funding { get; init; }
    [Vocabulary("study-standings")]
    public required string Standing { get; init; }
    public string? SupersededBy { get; init; }
    [Vocabulary("verification")]
    public required string Verification { get; init; }
    public string[]? VerifiedFrom { get; init; }
    public string[]? UnverifiedFields { get; init; }
    public SeedPassage[]? SeedPassages { get; init; }
    public string? Note { get; init; }

    /// <summary>Whether the result exists in the study that its id names.</summary>
    public static bool HasResult(KnowledgeTree tree, string result) => FindResult(tree, result) is not null;

    /// <summary>A result by its id, with its study; null where the tree has none.</summary>
    public static (StudyEntry Study, ResultEntry Result)? FindResult(KnowledgeTree tree, string id) =>
        tree.Find<StudyEntry>(CollectionNames.Studies, ResultId.StudyOf(id)) is { } study && Array.Find(study.Results, r => r.Id == id) is { } result ? (study, result) : null;

    public override string ShownAs() => Label;

    public override IEnumerable<string> Things(KnowledgeTree tree) => [.. Nutrients, .. Conditions, .. Concepts ?? []];
    public override IEnumerable<EntryLink> References() =>
    [
        .. EntryLink.Many("nutrients", CollectionNames.Nutrients, Nutrients),
        .. EntryLink.Many("conditions", CollectionNames.Conditions, Conditions),
        .. EntryLink.Many("concepts", CollectionNames.Concepts, Concepts),
        .. EntryLink.Many("includes", CollectionNames.Studies, Includes),
        .. EntryLink.One("superseded-by", CollectionNames.Studies, SupersededBy),
        .. EntryLink.Many("outcome", CollectionNames.Outcomes, Results.Select(r => r.Outcome).OfType<string>().Distinct()),
        .. EntryLink.Many("result-subject", CollectionNames.Nutrients, Results.Select(r => r.Subject).OfType<string>().Distinct()),
        .. EntryLink.Many("result-condition", CollectionNames.Conditions, Results.Select(r => r.Condition).OfType<string>().Distinct()),
        .. EntryLink.Many("dosage", CollectionNames.Dosages, Arms?.SelectMany(a => a.Dosages ?? []).Distinct()),
        .. PopulationEntry.ReferencesOf(Population),
        .. EntryLink.Many("source", CollectionNames.Sources, SeedPassages?.Select(p => PassageId.SourceOf(p.Passage)).Distinct()),
    ];
    public override bool IsFindable() => VerificationLevel.IsIdentified(Verification);
    public override IEnumerable<string?> SearchTexts() =>
        [Id, Label, Title, ContainerTitle, Population?.Text, Finding, Doi, Pmid, .. Registrations ?? [], .. Authors?.Select(a => a.Family ?? a.Literal) ?? []];
    public override IEnumerable<EntryName> Names() =>
    [
        .. EntryName.FromNames(Label, Title is null ? null : [Title]),
        .. new[] { Doi, Pmid is null ? null : $"PMID:{Pmid}" }.Concat(Registrations ?? []).OfType<string>().Select(i => new EntryName(EntryName.Identifier, i)),
    ];
}

/// <summary>A result as stored in the curated files.</summary>
internal sealed record ResultEntry : ReportedResult
{
    [JsonPropertyOrder(-5)]
    public string? Outcome { get; init; }
    [JsonPropertyOrder(-4)]
    public string? Subject { get; init; }
    [JsonPropertyOrder(-3)]
    public string? Condition { get; init; }
}
