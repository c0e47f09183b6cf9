using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Concepts;
using KnowledgeApi.Collections.Conclusions;
using KnowledgeApi.Collections.Conditions;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Disagreements;
using KnowledgeApi.Collections.Dosages;
using KnowledgeApi.Collections.Mechanisms;
using KnowledgeApi.Collections.Nutrients;
using KnowledgeApi.Collections.Outcomes;
using KnowledgeApi.Collections.Populations;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Operations.Evidence.Rows;

/// <summary>The curated files in the form from which rows of evidence are built: entries by id, and references with labels.</summary>
internal sealed class Knowledge(KnowledgeTree tree)
{
    public KnowledgeTree Tree { get; } = tree;

    public ClaimEntry[] Claims { get; } = All<ClaimEntry>(tree, CollectionNames.Claims);

    public ConclusionEntry[] Conclusions { get; } = All<ConclusionEntry>(tree, CollectionNames.Conclusions);

    public StudyEntry[] Studies { get; } = All<StudyEntry>(tree, CollectionNames.Studies);

    public DosageEntry[] Dosages { get; } = All<DosageEntry>(tree, CollectionNames.Dosages);

    public MechanismEntry[] Mechanisms { get; } = All<MechanismEntry>(tree, CollectionNames.Mechanisms);

    public DisagreementEntry[] Disagreements { get; } = All<DisagreementEntry>(tree, CollectionNames.Disagreements);

    public ConditionEntry[] Conditions { get; } = All<ConditionEntry>(tree, CollectionNames.Conditions);

    public StudyEntry? Study(string id) => Tree.Find<StudyEntry>(CollectionNames.Studies, id);

    public SourceEntry? Source(string id) => Tree.Find<SourceEntry>(CollectionNames.Sources, id);

    public OutcomeEntry? Outcome(string? id) => id is null ? null : Tree.Find<OutcomeEntry>(CollectionNames.Outcomes, id);

    public NutrientEntry? Nutrient(string id) => Tree.Find<NutrientEntry>(CollectionNames.Nutrients, id);

    public ConditionEntry? Condition(string id) => Tree.Find<ConditionEntry>(CollectionNames.Conditions, id);

    public ConceptEntry? Concept(string id) => Tree.Find<ConceptEntry>(CollectionNames.Concepts, id);

    /// <summary>The rows of evidence built from the files.</summary>
    public IReadOnlyList<ComputedRow> Rows => field ??= EvidenceRows.Build(this);

    public (StudyEntry Study, ResultEntry Result)? Result(string id) =>
        Study(ResultId.StudyOf(id)) is { } study && Array.Find(study.Results, r => r.Id == id) is { } result ? (study, result) : null;

    public Reference To(string collection, string id) => Reference.To(collection, id, Tree.Find<Entry>(collection, id)!.ShownAs());

    /// <summary>A reference to a nutrient, condition or concept.</summary>
    public Reference ToThing(string id) => To(Tree.CollectionOf(CollectionNames.Things, id)!, id);

    public FormName? Form(string nutrient, string? id) => id is null ? null
        : new FormName { Id = id, Label = Nutrient(nutrient)?.Forms?.FirstOrDefault(f => f.Id == id)?.Name ?? Concept(id)?.Name ?? id };

    public Population? Shown(PopulationEntry? population) => population is null ? null : new Population
    {
        Text = population.Text,
        Sex = population.Sex,
        Ages = population.Ages,
        AgesAreApproximate = population.AgesAreApproximate,
        Pregnant = population.Pregnant,
        Lactating = population.Lactating,
        Menopause = population.Menopause,
        GestationWeeks = population.GestationWeeks,
        Postpartum = population.Postpartum,
        Healthy = population.Healthy,
        With = population.With?.Select(ToThing).ToArray(),
        Without = population.Without?.Select(ToThing).ToArray(),
        AtRiskOf = population.AtRiskOf?.Select(ToThing).ToArray(),
        History = population.History?.Select(ToThing).ToArray(),
        Markers = population.Markers?.Select(Shown).ToArray(),
        AnyOfMarkers = population.AnyOfMarkers,
        Place = population.Place,
    };

    public PopulationMarker Shown(MarkerEntry marker) =>
        new() { Marker = To(CollectionNames.Concepts, marker.Marker), Comparator = marker.Comparator, Value = marker.Value, Unit = marker.Unit };

    private static T[] All<T>(KnowledgeTree tree, string collection) where T : Entry =>
        [.. tree.Of(collection).Select(e => (T)e.Entry).OrderBy(e => e.Id, StringComparer.Ordinal)];
}
