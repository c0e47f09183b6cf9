using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Concepts;
using KnowledgeApi.Collections.Conclusions;
using KnowledgeApi.Collections.Conditions;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Disagreements;
using KnowledgeApi.Collections.Dosages;
using KnowledgeApi.Collections.EvidenceLines;
using KnowledgeApi.Collections.Interactions;
using KnowledgeApi.Collections.Mechanisms;
using KnowledgeApi.Collections.Nutrients;
using KnowledgeApi.Collections.Outcomes;
using KnowledgeApi.Collections.ReferenceIntakes;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Collections.Vocabularies;
using KnowledgeApi.Publishing;
using FormCollection = KnowledgeApi.Collections.Forms.FormCollection;

namespace KnowledgeApi.Collections;

/// <summary>
/// All collections, in order. This is the only place that names them all: their lists and items, publishing, checks, downloads, tags and links
/// follow from their definitions, in this order.
/// </summary>
internal static class Catalogue
{
    public static readonly IReadOnlyList<Collection> All =
    [
        NutrientCollection.Definition,
        FormCollection.Definition,
        ConditionCollection.Definition,
        ConceptCollection.Definition,
        SourceCollection.Definition,
        StudyCollection.Definition,
        ClaimCollection.Definition,
        EvidenceLineCollection.Definition,
        MechanismCollection.Definition,
        DosageCollection.Definition,
        DisagreementCollection.Definition,
        ConclusionCollection.Definition,
        OutcomeCollection.Definition,
        ReferenceIntakeCollection.Definition,
        VocabularyCollection.Definition,
        InteractionCollection.Definition,
    ];

    /// <summary>The collections that curators write.</summary>
    public static readonly IReadOnlyList<EntryKind> Kinds = [.. All.Where(c => c.Kind is not null).Select(c => c.Kind! with { Collection = c.Name })];

    /// <summary>The names of the collections that curators write.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Kinds.Select(k => k.Collection)];

    /// <summary>Reads one curated file of a collection.</summary>
    public static IReadOnlyList<Entry> ReadFile(string collection, string text) => KnowledgeFiles.Read(Kinds.Single(k => k.Collection == collection), text);

    /// <summary>Reads a folder of curated files.</summary>
    public static KnowledgeTree Read(string folder) => KnowledgeTree.Read(folder, Kinds);
}
