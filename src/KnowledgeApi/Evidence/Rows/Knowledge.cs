using KnowledgeApi.Claims;
using KnowledgeApi.Concepts;
using KnowledgeApi.Conclusions;
using KnowledgeApi.Conditions;
using KnowledgeApi.Data.Publishing;
using KnowledgeApi.Disagreements;
using KnowledgeApi.Dosages;
using KnowledgeApi.Http;
using KnowledgeApi.Mechanisms;
using KnowledgeApi.Nutrients;
using KnowledgeApi.Outcomes;
using KnowledgeApi.Populations;
using KnowledgeApi.Sources;
using KnowledgeApi.Studies;

namespace KnowledgeApi.Evidence.Rows;

/// <summary>The curated files as rows of evidence are made from them: entries by id, and references with labels.</summary>
internal sealed class Knowledge(KnowledgeTree tree)
{
    public KnowledgeTree Tree { get; } = tree;

    public ClaimEntry[] Claims { get; } = All<ClaimEntry>(tree, Collections.Claims);

    public ConclusionEntry[] Conclusions { get; } = All<ConclusionEntry>(tree, Collections.Conclusions);

    public StudyEntry[] Studies { get; } = All<StudyEntry>(tree, Collections.Studies);

    public DosageEntry[] Dosages { get; } = All<DosageEntry>(tree, Collections.Dosages);

    public MechanismEntry[] Mechanisms { get; } = All<MechanismEntry>(tree, Collections.Mechanisms);

    public DisagreementEntry[] Disagreements { get; } = All<DisagreementEntry>(tree, Collections.Disagreements);

    public ConditionEntry[] Conditions { get; } = All<ConditionEntry>(tree, Collections.Conditions);

    public StudyEntry? Study(string id) => Tree.Find<StudyEntry>(Collections.Studies, id);

    public SourceEntry? Source(string id) => Tree.Find<SourceEntry>(Collections.Sources, id);

    public OutcomeEntry? Outcome(string? id) => id is null ? null : Tree.Find<OutcomeEntry>(Collections.Outcomes, id);

    public NutrientEntry? Nutrient(string id) => Tree.Find<NutrientEntry>(Collections.Nutrients, id);

    public ConditionEntry? Condition(string id) => Tree.Find<ConditionEntry>(Collections.Conditions, id);

    public ConceptEntry? Concept(string id) => Tree.Find<ConceptEntry>(Collections.Concepts, id);

    /// <summary>The rows that the files make.</summary>
    public IReadOnlyList<MadeRow> Rows => field ??= EvidenceRows.Of(this);

    public (StudyEntry Study, ResultEntry Result)? Result(string id) =>
        Study(ResultId.StudyOf(id)) is { } study && Array.Find(study.Results, r => r.Id == id) is { } result ? (study, result) : null;

    public Reference To(string collection, string id) => Reference.To(collection, id, Tree.Find<Entry>(collection, id)!.ShownAs());

    /// <summary>A reference to a nutrient, condition or concept.</summary>
    public Reference ToThing(string id) => To(Tree.CollectionOf(Collections.Things, id)!, id);

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
        new() { Marker = To(Collections.Concepts, marker.Marker), Comparator = marker.Comparator, Value = marker.Value, Unit = marker.Unit };

    private static T[] All<T>(KnowledgeTree tree, string collection) where T : Entry =>
        [.. tree.Of(collection).Select(e => (T)e.Entry).OrderBy(e => e.Id, StringComparer.Ordinal)];
}
