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
internal sealed class Knowledge(ReleaseContent content)
{
    private readonly PopulationMapper _populations = new(content);

    public ReleaseContent Content { get; } = content;

    public KnowledgeTree Tree => Content.Tree;

    /// <summary>The files of a release that is being published.</summary>
    public static Knowledge Of(StagedRelease release) => release.Once(_ => new Knowledge(release.Once(tree => new ReleaseContent(tree))));

    public ClaimEntry[] Claims { get; } = content.All<ClaimEntry>(CollectionNames.Claims);

    public ConclusionEntry[] Conclusions { get; } = content.All<ConclusionEntry>(CollectionNames.Conclusions);

    public StudyEntry[] Studies { get; } = content.All<StudyEntry>(CollectionNames.Studies);

    public DosageEntry[] Dosages { get; } = content.All<DosageEntry>(CollectionNames.Dosages);

    public MechanismEntry[] Mechanisms { get; } = content.All<MechanismEntry>(CollectionNames.Mechanisms);

    public DisagreementEntry[] Disagreements { get; } = content.All<DisagreementEntry>(CollectionNames.Disagreements);

    public ConditionEntry[] Conditions { get; } = content.All<ConditionEntry>(CollectionNames.Conditions);

    public StudyEntry? Study(string id) => Tree.Find<StudyEntry>(CollectionNames.Studies, id);

    public SourceEntry? Source(string id) => Tree.Find<SourceEntry>(CollectionNames.Sources, id);

    public OutcomeEntry? Outcome(string? id) => id is null ? null : Tree.Find<OutcomeEntry>(CollectionNames.Outcomes, id);

    public NutrientEntry? Nutrient(string id) => Tree.Find<NutrientEntry>(CollectionNames.Nutrients, id);

    public ConditionEntry? Condition(string id) => Tree.Find<ConditionEntry>(CollectionNames.Conditions, id);

    public ConceptEntry? Concept(string id) => Tree.Find<ConceptEntry>(CollectionNames.Concepts, id);

    /// <summary>The rows of evidence built from the files.</summary>
    public IReadOnlyList<ComputedRow> Rows => field ??= EvidenceRows.Build(this);

    public (StudyEntry Study, ResultEntry Result)? Result(string id) => StudyEntry.FindResult(Tree, id);

    public Reference To(string collection, string id) => Content.To(collection, id);

    /// <summary>A reference to a nutrient, condition or concept.</summary>
    public Reference ToThing(string id) => Content.ToThing(id);

    public FormName? Form(string nutrient, string? id) => id is null ? null
        : new FormName { Id = id, Label = Nutrient(nutrient)?.Forms?.FirstOrDefault(f => f.Id == id)?.Name ?? Concept(id)?.Name ?? id };

    public Population? Shown(PopulationEntry? population) => population is null ? null : _populations.ToShown(population);
}
