using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.Evidence;

/// <summary>Links of a row of evidence.</summary>
public sealed record EvidenceLinks : ItemLinks
{
    /// <summary>Path of the claims that make a statement on the question of the row.</summary>
    /// <example>/v1/claims?evidence=CON001</example>
    public required string Claims { get; init; }

    /// <summary>Path of the studies behind the row.</summary>
    /// <example>/v1/studies?evidence=CON001</example>
    public required string Studies { get; init; }

    /// <summary>Path of all rows on the same nutrient and condition.</summary>
    /// <example>/v1/evidence?nutrient=iron&amp;condition=restless-legs-syndrome</example>
    public required string Pair { get; init; }

    /// <summary>Path of the conclusion that the row shows. Absent for a computed row.</summary>
    /// <example>/v1/conclusions/CON001</example>
    public string? Conclusion { get; init; }
}

/// <summary>A form of a nutrient, with its id and name.</summary>
public sealed record FormName
{
    /// <summary>Id of the form, among the forms of the nutrient or as a concept.</summary>
    /// <example>magnesium-oxide</example>
    public required string Id { get; init; }

    /// <summary>Name of the form.</summary>
    /// <example>magnesium oxide</example>
    public required string Label { get; init; }
}

/// <summary>The finding of a row as a sentence.</summary>
public sealed record Phrase
{
    /// <summary>Code of the sentence in `/v1/vocabularies/evidence-phrases`, made of relation, finding and certainty, and in some cases the reason why nothing is known. Use it for translations.</summary>
    /// <example>treats.helps.moderate</example>
    public required string Code { get; init; }

    /// <summary>The sentence in English.</summary>
    /// <example>Iron probably relieves restless legs syndrome.</example>
    public required string Text { get; init; }
}
