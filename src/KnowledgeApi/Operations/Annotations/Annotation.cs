using KnowledgeApi.Collections.Dosages;
using KnowledgeApi.Operations.Search;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Annotations;

/// <summary>What a text names.</summary>
public sealed record AnnotationList
{
    /// <summary>The marks, in the order of the text. Names do not overlap; of several that begin at one word the longest counts.</summary>
    public required IReadOnlyList<Annotation> Data { get; init; }

    /// <summary>The release whose names were looked for.</summary>
    /// <example>2026.1</example>
    public required string Release { get; init; }

    /// <summary>Where it was asked.</summary>
    public required PageLinks Links { get; init; }
}

/// <summary>A marked place of the text.</summary>
public sealed record Annotation
{
    /// <summary>What it names.</summary>
    /// <example>nutrient</example>
    [Vocabulary("annotation-kinds")]
    public required string Kind { get; init; }

    /// <summary>Where it stands, counted as JavaScript, Java and C# count.</summary>
    public required TextSpan Utf16 { get; init; }

    /// <summary>Where it stands, counted in code points, as Python counts.</summary>
    public required TextSpan CodePoints { get; init; }

    /// <summary>Id of the item; of a form, its id among the forms of the nutrient or as a concept. Not for doses.</summary>
    /// <example>magnesium</example>
    public string? Id { get; init; }

    /// <summary>Name of the item or form.</summary>
    /// <example>Magnesium</example>
    public string? Label { get; init; }

    /// <summary>The name it was found by.</summary>
    /// <example>Mg</example>
    public string? Matched { get; init; }

    /// <summary>Path of the item; of a form, of the nutrient or concept that holds it.</summary>
    /// <example>/v1/nutrients/magnesium</example>
    public string? Href { get; init; }

    /// <summary>For a form: the nutrient it is a form of.</summary>
    public Reference? Nutrient { get; init; }

    /// <summary>For a dose: what it says.</summary>
    public AnnotatedDose? Dose { get; init; }
}

/// <summary>A dose as a text states it. Nothing is converted.</summary>
public sealed record AnnotatedDose
{
    /// <summary>The amount, or the lower one.</summary>
    /// <example>900</example>
    public required decimal AmountLow { get; init; }

    /// <summary>The amount, or the upper one.</summary>
    /// <example>900</example>
    public required decimal AmountHigh { get; init; }

    /// <summary>How exactly it is meant, where the text says so.</summary>
    [Vocabulary("amount-qualifiers")]
    public string? AmountQualifier { get; init; }

    /// <summary>Its unit.</summary>
    /// <example>ug</example>
    [Vocabulary("units")]
    public required string Unit { get; init; }

    /// <summary>How often, where the sentence says so.</summary>
    public Frequency? Frequency { get; init; }

    /// <summary>The nutrient it is a dose of, where one is named near it.</summary>
    public Reference? Nutrient { get; init; }

    /// <summary>The form of the nutrient, where one is named.</summary>
    public string? Form { get; init; }
}
