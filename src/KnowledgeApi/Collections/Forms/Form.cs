using System.Text.Json.Serialization;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Nutrients;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Collections.Forms;

/// <summary>A chemical form of a nutrient: its composition, its identifiers, how its amounts are converted, and the doses and studies that name it.</summary>
public sealed record Form : FormContent
{
    /// <summary>The nutrient that it is a form of.</summary>
    [JsonPropertyOrder(-1)]
    public required Reference Nutrient { get; init; }

    /// <summary>The dosages of the nutrient that name this form or its `concept`.</summary>
    [JsonPropertyOrder(1)]
    public required Reference[] Dosages { get; init; }

    /// <summary>The studies with an arm that was given the nutrient in this form, named by its id or its `concept`.</summary>
    [JsonPropertyOrder(1)]
    public required Reference[] Studies { get; init; }

    /// <summary>Links of the form.</summary>
    [JsonPropertyOrder(2)]
    public FormLinks Links => new()
    {
        Self = Address.Item(CollectionNames.Forms, Id),
        Nutrient = Address.Item(CollectionNames.Nutrients, Nutrient.Id),
        Dosages = Address.List(CollectionNames.Dosages, "form", Called),
        Evidence = Address.List(CollectionNames.Evidence, "form", Called),
        Claims = Concept is null ? null : Address.List(CollectionNames.Claims, "concept", Concept),
    };

    private string Called => Concept is null || Concept == Id ? Id : $"{Id},{Concept}";
}

/// <summary>Links of a form.</summary>
public sealed record FormLinks : ItemLinks
{
    /// <summary>The nutrient that it is a form of.</summary>
    /// <example>/v1/nutrients/magnesium</example>
    public required string Nutrient { get; init; }

    /// <summary>Dosages that name the form or its concept, with their amounts.</summary>
    /// <example>/v1/dosages?form=magnesium-oxide</example>
    public required string Dosages { get; init; }

    /// <summary>Rows of evidence about the nutrient in this form.</summary>
    /// <example>/v1/evidence?form=magnesium-oxide</example>
    public required string Evidence { get; init; }

    /// <summary>Claims about the concept of the form. Absent where claims have no concept to refer to it by.</summary>
    /// <example>/v1/claims?concept=magnesium-oxide</example>
    public string? Claims { get; init; }
}
