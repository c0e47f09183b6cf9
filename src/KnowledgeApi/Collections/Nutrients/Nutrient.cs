using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Nutrients;

/// <summary>A nutrient or other bioactive substance, with the chemical forms it is taken in.</summary>
public sealed record Nutrient : Resource
{
    /// <summary>Preferred name.</summary>
    /// <example>Magnesium</example>
    public required string Name { get; init; }

    /// <summary>Other names and abbreviations.</summary>
    /// <example>["Mg", "magnesium(2+)"]</example>
    public required string[] Synonyms { get; init; }

    /// <summary>The name as written within a sentence. Absent where that is simply the name with a lower-case first letter.</summary>
    public string? InSentence { get; init; }

    /// <summary>The kind of nutrient.</summary>
    /// <example>mineral</example>
    [Vocabulary("nutrient-kinds")]
    public required string Kind { get; init; }

    /// <summary>The groups that the nutrient belongs to.</summary>
    public required Reference[] Parents { get; init; }

    /// <summary>The components, where the nutrient is a combination. What is shown for the combination is not thereby shown for its components.</summary>
    public required Reference[] Components { get; init; }

    /// <summary>Verified external identifiers. Identifiers that could not be verified are left out.</summary>
    public required Identifier[] Identifiers { get; init; }

    /// <summary>Chemical forms, each with the fraction of its mass that is the element, or with its activity factors.</summary>
    public required NutrientForm[] Forms { get; init; }

    /// <summary>
    /// Molar mass of the nutrient itself in g/mol, given for elements. It is the standard atomic weight published by the IUPAC commission (CIAAW 2021),
    /// to at most five figures, or the conventional value where the commission gives an interval.
    /// </summary>
    /// <example>24.305</example>
    public decimal? MolarMass { get; init; }

    /// <summary>Charge of the nutrient's ion, used to convert millimoles to milliequivalents. Absent where it has several charges.</summary>
    /// <example>2</example>
    public int? Charge { get; init; }

    /// <summary>How amounts of the nutrient are converted, in words.</summary>
    public string? ConversionNote { get; init; }

    /// <summary>Where the identifiers were checked.</summary>
    public string? IdentifierSources { get; init; }

    /// <summary>A note by the curator.</summary>
    public string? Note { get; init; }

    /// <summary>Links to what is known about the nutrient.</summary>
    public NutrientLinks Links => new()
    {
        Self = Address.Item(CollectionNames.Nutrients, Id),
        Forms = Address.List(CollectionNames.Forms, "nutrient", Id),
        Claims = Address.List(CollectionNames.Claims, "nutrient", Id),
        Studies = Address.List(CollectionNames.Studies, "nutrient", Id),
        Dosages = Address.List(CollectionNames.Dosages, "nutrient", Id),
        Mechanisms = Address.List(CollectionNames.Mechanisms, "nutrient", Id),
        Evidence = Address.Part(CollectionNames.Nutrients, Id, "evidence"),
        Disagreements = Address.List(CollectionNames.Disagreements, "nutrient", Id),
        Neighbourhood = Address.Part(CollectionNames.Nutrients, Id, "neighbourhood"),
        ReferenceIntakes = Address.List(CollectionNames.ReferenceIntakes, "nutrient", Id),
    };
}

/// <summary>Links of a nutrient.</summary>
public sealed record NutrientLinks : ItemLinks
{
    /// <summary>Chemical forms of the nutrient, each with its own address and the doses studied with it.</summary>
    /// <example>/v1/forms?nutrient=magnesium</example>
    public required string Forms { get; init; }

    /// <summary>Claims about the nutrient.</summary>
    /// <example>/v1/claims?nutrient=magnesium</example>
    public required string Claims { get; init; }

    /// <summary>Studies of the nutrient.</summary>
    /// <example>/v1/studies?nutrient=magnesium</example>
    public required string Studies { get; init; }

    /// <summary>Dosages of the nutrient.</summary>
    /// <example>/v1/dosages?nutrient=magnesium</example>
    public required string Dosages { get; init; }

    /// <summary>Mechanisms that the nutrient takes part in.</summary>
    /// <example>/v1/mechanisms?nutrient=magnesium</example>
    public required string Mechanisms { get; init; }

    /// <summary>All evidence on the nutrient, in rows.</summary>
    /// <example>/v1/nutrients/magnesium/evidence</example>
    public required string Evidence { get; init; }

    /// <summary>Disagreements about the nutrient.</summary>
    /// <example>/v1/disagreements?nutrient=magnesium</example>
    public required string Disagreements { get; init; }

    /// <summary>What the nutrient acts on or is acted on by.</summary>
    /// <example>/v1/nutrients/magnesium/neighbourhood</example>
    public required string Neighbourhood { get; init; }

    /// <summary>Reference intakes of the nutrient, by authority and life stage.</summary>
    /// <example>/v1/reference-intakes?nutrient=magnesium</example>
    public required string ReferenceIntakes { get; init; }
}

/// <summary>An identifier of a substance in a public registry.</summary>
public sealed record Identifier
{
    /// <summary>The registry that issued the identifier.</summary>
    /// <example>chebi</example>
    [Vocabulary("identifier-schemes")]
    public required string Scheme { get; init; }

    /// <summary>The identifier, as a CURIE where the registry has one.</summary>
    /// <example>CHEBI:25107</example>
    public required string Value { get; init; }

    /// <summary>The entity that the identifier names. Absent where that is the nutrient as such.</summary>
    /// <example>atom</example>
    public string? Entity { get; init; }
}
