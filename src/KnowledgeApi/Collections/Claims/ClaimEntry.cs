using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Populations;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Claims;

/// <summary>A claim as stored in the curated files.</summary>
internal sealed record ClaimEntry : Entry
{
    [Vocabulary("claim-kinds")]
    public required string Kind { get; init; }
    public required string Text { get; init; }
    public required StatementEntry[] Statements { get; init; }
    [Vocabulary("polarities")]
    public required string Polarity { get; init; }
    [Vocabulary("hedges")]
    public required string Hedge { get; init; }
    public string? HedgeNote { get; init; }
    public PopulationEntry? Population { get; init; }
    public string? Dose { get; init; }
    public InteractionEntry? Interaction { get; init; }
    public Recommendation? Recommendation { get; init; }
    public required EvidenceEntry[] Evidence { get; init; }
    public required Assessment Assessment { get; init; }
    public string[]? Corrections { get; init; }
    public string? Note { get; init; }

    /// <summary>From this number of studies on, more make no difference.</summary>
    private const int StudiesInRank = 1000;

    public override string ShownAs() => Text;

    public override IEnumerable<string> NamedCorrections() => Corrections ?? [];

    /// <summary>The best evidence first: the more certain, then what more studies have tested.</summary>
    public override int? Rank()
    {
        var studies = Evidence.Select(e => e.Study).OfType<string>().Distinct().Count();
        return ((Vocabulary.Get("certainties").RankOf(Assessment.Certainty) + 1) * StudiesInRank) + StudiesInRank - 1 - Math.Min(studies, StudiesInRank - 1);
    }

    public override IEnumerable<string> Things(KnowledgeTree tree) => Statements.SelectMany(s => new[] { s.Subject, s.Object });
    public override IEnumerable<EntryLink> References() =>
    [
        .. ThingLinks.Create("subject", Statements.Select(s => s.Subject).Distinct()),
        .. ThingLinks.Create("object", Statements.Select(s => s.Object).Distinct()),
        .. EntryLink.Many("source", CollectionNames.Sources, Evidence.Select(e => e.SourceId).OfType<string>().Distinct()),
        .. EntryLink.Many("study", CollectionNames.Studies, Evidence.SelectMany(e => e.StudyIds).Distinct()),
        .. EntryLink.Many("outcome", CollectionNames.Outcomes, Statements.Select(s => s.Outcome).OfType<string>().Distinct()),
        .. PopulationEntry.ReferencesOf(Population),
        .. EntryLink.One("interaction", CollectionNames.Nutrients, Interaction?.Nutrient),
        .. ThingLinks.Create("interaction-other", Interaction?.Other),
    ];
    public override IEnumerable<string?> SearchTexts() => [Id, Text, Population?.Text, Assessment.Reason, .. Statements.Select(s => s.Qualifier)];
}

/// <summary>A statement as stored in the curated files.</summary>
internal sealed record StatementEntry
{
    public required string Subject { get; init; }
    [Vocabulary("predicates")]
    public required string Predicate { get; init; }
    public required string Object { get; init; }
    public string? Qualifier { get; init; }
    public string? Outcome { get; init; }
    [Vocabulary("routes")]
    public string? Route { get; init; }
    [Vocabulary("settings")]
    public string? Setting { get; init; }
    [Vocabulary("safety-levels")]
    public string? Safety { get; init; }
    [Vocabulary("recommendation-aims")]
    public string? Aim { get; init; }
}

/// <summary>An evidence line as stored in the curated files.</summary>
internal sealed record EvidenceEntry
{
    /// <summary>Null only in releases that were published before lines had ids.</summary>
    public string? Id { get; init; }
    [Vocabulary("evidence-kinds")]
    public required string Kind { get; init; }
    [Vocabulary("evidence-directions")]
    public required string Direction { get; init; }
    public string? Passage { get; init; }
    public string? Source { get; init; }
    public string? Locator { get; init; }
    [Vocabulary("hedges")]
    public string? Hedge { get; init; }
    public string[]? Cites { get; init; }
    [Vocabulary("fidelities")]
    public string? Fidelity { get; init; }
    public string? FidelityReason { get; init; }
    [Vocabulary("wordings")]
    public string? Wording { get; init; }
    public string? Study { get; init; }
    public string? Result { get; init; }
    public string? Explanation { get; init; }

    [System.Text.Json.Serialization.JsonIgnore]
    public string? SourceId => Source ?? (Passage is null ? null : PassageId.SourceOf(Passage));

    [System.Text.Json.Serialization.JsonIgnore]
    public IEnumerable<string> StudyIds => Study is null ? Cites ?? [] : [Study];
}
