using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Concepts;

/// <summary>Anything else that a claim can be about: a process, biomarker, lab test, food, lifestyle measure, drug, product or population.</summary>
public sealed record Concept : Resource
{
    /// <summary>Preferred name.</summary>
    /// <example>Dopamine</example>
    public required string Name { get; init; }

    /// <summary>Other names of the concept.</summary>
    public required string[] Synonyms { get; init; }

    /// <summary>The kind of concept.</summary>
    /// <example>substance</example>
    [Vocabulary("concept-kinds")]
    public required string Kind { get; init; }

    /// <summary>The items that this concept is a case, part or state of.</summary>
    public required Reference[] Parents { get; init; }

    /// <summary>The components, where the concept is a combination.</summary>
    public required Reference[] Components { get; init; }

    /// <summary>What the concept measures, where it is a test or a measure.</summary>
    public required Reference[] Measures { get; init; }

    /// <summary>What a product states that it contains, or leaves out.</summary>
    public required Ingredient[] Composition { get; init; }

    /// <summary>Brand name of a product or test.</summary>
    public string? Brand { get; init; }

    /// <summary>How to take the product, as the product states it.</summary>
    public string? Instructions { get; init; }

    /// <summary>A note by the curator.</summary>
    public string? Note { get; init; }

    /// <summary>Links to what is known about the concept.</summary>
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
    /// <summary>Narrower concepts, which have this concept as a parent.</summary>
    /// <example>/v1/concepts?parent=neurotransmitters</example>
    public required string Narrower { get; init; }

    /// <summary>Claims about the concept.</summary>
    /// <example>/v1/claims?concept=dopamine</example>
    public required string Claims { get; init; }

    /// <summary>Mechanisms that pass through the concept.</summary>
    /// <example>/v1/mechanisms?through=dopamine</example>
    public required string Mechanisms { get; init; }

    /// <summary>What the concept acts on or is acted on by.</summary>
    /// <example>/v1/concepts/dopamine/neighbourhood</example>
    public required string Neighbourhood { get; init; }
}

/// <summary>What a product states that it contains, or leaves out on purpose.</summary>
public sealed record Ingredient
{
    /// <summary>The nutrient or concept that is the ingredient.</summary>
    public required Reference Item { get; init; }

    /// <summary>Id of the form of the ingredient. Absent where it is not stated.</summary>
    /// <example>methylcobalamin</example>
    public string? Form { get; init; }

    /// <summary>Amount of the ingredient, in `unit`. Absent where it is not stated.</summary>
    /// <example>300</example>
    public decimal? Amount { get; init; }

    /// <summary>Unit of the amount.</summary>
    /// <example>mg</example>
    [Vocabulary("units")]
    public string? Unit { get; init; }

    /// <summary>What the amount counts: for example the element alone or the whole compound.</summary>
    /// <example>elemental</example>
    [Vocabulary("bases")]
    public string? Basis { get; init; }

    /// <summary>The serving that the amount refers to.</summary>
    /// <example>3 capsules a day</example>
    public string? Per { get; init; }

    /// <summary>True where the manufacturer leaves the ingredient out on purpose.</summary>
    public required bool Excluded { get; init; }

    /// <summary>Ids of the passages that state the ingredient.</summary>
    public required string[] Passages { get; init; }

    /// <summary>A note by the curator.</summary>
    public string? Note { get; init; }
}
