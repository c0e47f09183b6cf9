namespace KnowledgeApi.Collections.Definition;

/// <summary>The names of the collections: used in paths, in the catalogue and, in the singular, as the kind of a reference.</summary>
internal static class CollectionNames
{
    public const string Nutrients = "nutrients";
    public const string Forms = "forms";
    public const string Conditions = "conditions";
    public const string Concepts = "concepts";
    public const string Sources = "sources";
    public const string Studies = "studies";
    public const string Claims = "claims";
    public const string EvidenceLines = "evidence-lines";
    public const string Mechanisms = "mechanisms";
    public const string Dosages = "dosages";
    public const string Disagreements = "disagreements";
    public const string Conclusions = "conclusions";
    public const string Outcomes = "outcomes";
    public const string ReferenceIntakes = "reference-intakes";
    public const string Vocabularies = "vocabularies";

    /// <summary>Rows of evidence. They are derived from the other collections when a release is published, so they are not a curated collection.</summary>
    public const string Evidence = "evidence";

    /// <summary>Interactions. They are derived from claims of that kind, so they are not a curated collection either.</summary>
    public const string Interactions = "interactions";

    /// <summary>The collections whose items a claim can be about.</summary>
    public static readonly string[] Things = [Nutrients, Conditions, Concepts];
}
