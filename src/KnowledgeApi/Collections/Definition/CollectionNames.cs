namespace KnowledgeApi.Collections.Definition;

/// <summary>The names of the collections: in the path, in the catalogue, and in the singular of a reference's kind.</summary>
internal static class CollectionNames
{
    public const string Nutrients = "nutrients";
    public const string Conditions = "conditions";
    public const string Concepts = "concepts";
    public const string Sources = "sources";
    public const string Studies = "studies";
    public const string Claims = "claims";
    public const string Mechanisms = "mechanisms";
    public const string Dosages = "dosages";
    public const string Disagreements = "disagreements";
    public const string Conclusions = "conclusions";
    public const string Outcomes = "outcomes";
    public const string ReferenceIntakes = "reference-intakes";
    public const string Vocabularies = "vocabularies";

    /// <summary>Rows of evidence: made from the others when a release is published, so that they stand in no catalogue.</summary>
    public const string Evidence = "evidence";

    /// <summary>Interactions: read from claims of that kind, so that they stand in no catalogue either.</summary>
    public const string Interactions = "interactions";

    /// <summary>What a claim can be about.</summary>
    public static readonly string[] Things = [Nutrients, Conditions, Concepts];
}
