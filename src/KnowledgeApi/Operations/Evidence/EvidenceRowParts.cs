using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.Evidence;

/// <summary>Links of a row of evidence.</summary>
public sealed record EvidenceLinks : ItemLinks
{
    /// <summary>The claims that state it.</summary>
    /// <example>/v1/claims?evidence=CON001</example>
    public required string Claims { get; init; }

    /// <summary>The studies behind it.</summary>
    /// <example>/v1/studies?evidence=CON001</example>
    public required string Studies { get; init; }

    /// <summary>All rows on the same nutrient and condition.</summary>
    /// <example>/v1/evidence?nutrient=iron&amp;condition=restless-legs-syndrome</example>
    public required string Pair { get; init; }

    /// <summary>The conclusion it shows; absent where the row was computed.</summary>
    /// <example>/v1/conclusions/CON001</example>
    public string? Conclusion { get; init; }
}

/// <summary>A form of a nutrient, named.</summary>
public sealed record FormName
{
    /// <summary>Id of the form among the forms of the nutrient, or as a concept.</summary>
    /// <example>magnesium-oxide</example>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    /// <example>magnesium oxide</example>
    public required string Label { get; init; }
}

/// <summary>A finding as a sentence.</summary>
public sealed record Phrase
{
    /// <summary>Relation, finding and certainty, in `/v1/vocabularies/evidence-phrases`: for translating it.</summary>
    /// <example>treats.helps.moderate</example>
    public required string Code { get; init; }

    /// <summary>The sentence.</summary>
    /// <example>Iron probably relieves restless legs syndrome.</example>
    public required string Text { get; init; }
}
