using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Concepts;

/// <summary>Any other thing a claim can be about: a process, biomarker, lab test, food, lifestyle measure, drug, product or population.</summary>
public sealed record Concept : Resource
{
    /// <summary>Preferred name.</summary>
    /// <example>Dopamine</example>
    public required string Name { get; init; }

    /// <summary>Other names.</summary>
    public required string[] Synonyms { get; init; }

    /// <summary>What kind of thing it is.</summary>
    /// <example>substance</example>
    [Vocabulary("concept-kinds")]
    public required string Kind { get; init; }

    /// <summary>What it is a case, part or state of.</summary>
    public required Reference[] Parents { get; init; }

    /// <summary>The parts of a combination.</summary>
    public required Reference[] Components { get; init; }

    /// <summary>What a test or measure measures.</summary>
    public required Reference[] Measures { get; init; }

    /// <summary>What a product says it contains, or leaves out.</summary>
    public required Ingredient[] Composition { get; init; }

    /// <summary>Brand of a product or test.</summary>
    public string? Brand { get; init; }

    /// <summary>How a product says it is to be taken.</summary>
    public string? Instructions { get; init; }

    /// <summary>Note of the curator.</summary>
    public string? Note { get; init; }

    /// <summary>What is known about it.</summary>
    public ConceptLinks Links => new()
    {
        Self = Address.Item(CollectionNames.Concepts, Id),
        Narrower = Address.List(CollectionNames.Concepts, "parent", Id),
        Claims = Address.List(CollectionNames.Claims, "concept", Id),
        Mechanisms = Address.List(CollectionNames.Mechanisms, "through", Id),
        Neighbourhood = Address.Part(CollectionNames.Concepts, Id, "neighbourhood"),
    };
}

/// <summary>Links of a concept.</summary>
public sealed record ConceptLinks : ItemLinks
{
    /// <summary>Concepts that have it as parent.</summary>
    /// <example>/v1/concepts?parent=neurotransmitters</example>
    public required string Narrower { get; init; }

    /// <summary>Claims about it.</summary>
    /// <example>/v1/claims?concept=dopamine</example>
    public required string Claims { get; init; }

    /// <summary>Mechanisms that pass through it.</summary>
    /// <example>/v1/mechanisms?through=dopamine</example>
    public required string Mechanisms { get; init; }

    /// <summary>What it acts on or is acted on by.</summary>
    /// <example>/v1/concepts/dopamine/neighbourhood</example>
    public required string Neighbourhood { get; init; }
}

/// <summary>What a product says it contains, or leaves out on purpose.</summary>
public sealed record Ingredient
{
    /// <summary>The nutrient or concept.</summary>
    public required Reference Item { get; init; }

    /// <summary>Id of its form, where stated.</summary>
    /// <example>methylcobalamin</example>
    public string? Form { get; init; }

    /// <summary>Amount, where stated.</summary>
    /// <example>300</example>
    public decimal? Amount { get; init; }

    /// <summary>Unit of the amount.</summary>
    /// <example>mg</example>
    [Vocabulary("units")]
    public string? Unit { get; init; }

    /// <summary>What the amount counts.</summary>
    /// <example>elemental</example>
    [Vocabulary("bases")]
    public string? Basis { get; init; }

    /// <summary>The serving the amount is for.</summary>
    /// <example>3 capsules a day</example>
    public string? Per { get; init; }

    /// <summary>True where the maker leaves it out on purpose.</summary>
    public required bool Excluded { get; init; }

    /// <summary>Ids of the passages that say so.</summary>
    public required string[] Passages { get; init; }

    /// <summary>Note of the curator.</summary>
    public string? Note { get; init; }
}
