using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Nutrients;

/// <summary>A nutrient or bioactive, with the chemical forms it is taken in.</summary>
public sealed record Nutrient : Resource
{
    /// <summary>Preferred name.</summary>
    /// <example>Magnesium</example>
    public required string Name { get; init; }

    /// <summary>Other names and abbreviations.</summary>
    /// <example>["Mg", "magnesium(2+)"]</example>
    public required string[] Synonyms { get; init; }

    /// <summary>The name within a sentence, where that is not the name with a small first letter.</summary>
    public string? InSentence { get; init; }

    /// <summary>What kind of nutrient it is.</summary>
    /// <example>mineral</example>
    [Vocabulary("nutrient-kinds")]
    public required string Kind { get; init; }

    /// <summary>Groups it belongs to.</summary>
    public required Reference[] Parents { get; init; }

    /// <summary>For a combination: what it is put together from. What is shown of the combination is not shown of these.</summary>
    public required Reference[] Components { get; init; }

    /// <summary>Verified external identifiers. Identifiers that could not be verified are left out.</summary>
    public required Identifier[] Identifiers { get; init; }

    /// <summary>Chemical forms, each with the fraction of its mass that is the element or its activity factors.</summary>
    public required NutrientForm[] Forms { get; init; }

    /// <summary>
    /// Molar mass of the nutrient itself in g/mol, for elements: the standard atomic weight of the IUPAC commission (CIAAW 2021) to at most five figures,
    /// and the conventional value where the commission gives an interval.
    /// </summary>
    /// <example>24.305</example>
    public decimal? MolarMass { get; init; }

    /// <summary>Charge of its ion, by which millimoles become milliequivalents; absent where it has several.</summary>
    /// <example>2</example>
    public int? Charge { get; init; }

    /// <summary>How amounts of it are converted, in words.</summary>
    public string? ConversionNote { get; init; }

    /// <summary>Where the identifiers were checked.</summary>
    public string? IdentifierSources { get; init; }

    /// <summary>Note of the curator.</summary>
    public string? Note { get; init; }

    /// <summary>What is known about it.</summary>
    public NutrientLinks Links => new()
    {
        Self = Address.Item(CollectionNames.Nutrients, Id),
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
    /// <summary>Claims about it.</summary>
    /// <example>/v1/claims?nutrient=magnesium</example>
    public required string Claims { get; init; }

    /// <summary>Studies of it.</summary>
    /// <example>/v1/studies?nutrient=magnesium</example>
    public required string Studies { get; init; }

    /// <summary>Dosages of it.</summary>
    /// <example>/v1/dosages?nutrient=magnesium</example>
    public required string Dosages { get; init; }

    /// <summary>Mechanisms it takes part in.</summary>
    /// <example>/v1/mechanisms?nutrient=magnesium</example>
    public required string Mechanisms { get; init; }

    /// <summary>All evidence on it, in rows.</summary>
    /// <example>/v1/nutrients/magnesium/evidence</example>
    public required string Evidence { get; init; }

    /// <summary>Disagreements about it.</summary>
    /// <example>/v1/disagreements?nutrient=magnesium</example>
    public required string Disagreements { get; init; }

    /// <summary>What it acts on or is acted on by.</summary>
    /// <example>/v1/nutrients/magnesium/neighbourhood</example>
    public required string Neighbourhood { get; init; }

    /// <summary>Reference intakes of it, by authority and life stage.</summary>
    /// <example>/v1/reference-intakes?nutrient=magnesium</example>
    public required string ReferenceIntakes { get; init; }
}

/// <summary>An identifier of a substance in a public registry.</summary>
public sealed record Identifier
{
    /// <summary>The registry.</summary>
    /// <example>chebi</example>
    [Vocabulary("identifier-schemes")]
    public required string Scheme { get; init; }

    /// <summary>The identifier, as a CURIE where the registry has one.</summary>
    /// <example>CHEBI:25107</example>
    public required string Value { get; init; }

    /// <summary>Which entity it names, where that is not the nutrient as such.</summary>
    /// <example>atom</example>
    public string? Entity { get; init; }
}
