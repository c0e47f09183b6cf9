using KnowledgeApi.Collections.Dosages;
using KnowledgeApi.Operations.Search;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Annotations;

/// <summary>The names and doses found in a text.</summary>
public sealed record AnnotationList
{
    /// <summary>The annotations, in the order of the text. Names do not overlap: of several names that begin at the same word, the longest is marked.</summary>
    public required IReadOnlyList<Annotation> Data { get; init; }

    /// <summary>Id of the release whose names were looked for.</summary>
    /// <example>2026.1</example>
    public required string Release { get; init; }

    /// <summary>Link to this answer.</summary>
    public required PageLinks Links { get; init; }
}

/// <summary>A name or dose found in the text.</summary>
public sealed record Annotation
{
    /// <summary>Kind of thing that is marked.</summary>
    /// <example>nutrient</example>
    [Vocabulary("annotation-kinds")]
    public required string Kind { get; init; }

    /// <summary>Position in the text in UTF-16 code units, as JavaScript, Java and C# count.</summary>
    public required TextSpan Utf16 { get; init; }

    /// <summary>Position in the text in Unicode code points, as Python counts.</summary>
    public required TextSpan CodePoints { get; init; }

    /// <summary>Id of the item. For a form, its id among the forms of the nutrient or as a concept. Absent for a dose.</summary>
    /// <example>magnesium</example>
    public string? Id { get; init; }

    /// <summary>Name of the item or form. Absent for a dose.</summary>
    /// <example>Magnesium</example>
    public string? Label { get; init; }

    /// <summary>The name or synonym that was recognised. Absent for a dose.</summary>
    /// <example>Mg</example>
    public string? Matched { get; init; }

    /// <summary>Path of the item. For a form, the path of the nutrient or concept that holds it. Absent for a dose.</summary>
    /// <example>/v1/nutrients/magnesium</example>
    public string? Href { get; init; }

    /// <summary>The nutrient that a form belongs to. Present for forms only.</summary>
    public Reference? Nutrient { get; init; }

    /// <summary>The dose as the text states it. Present for doses only.</summary>
    public AnnotatedDose? Dose { get; init; }
}

/// <summary>A dose as the text states it. Nothing is converted.</summary>
public sealed record AnnotatedDose
{
    /// <summary>The amount, or the lower bound of a range, in `unit`.</summary>
    /// <example>900</example>
    public required decimal AmountLow { get; init; }

    /// <summary>The amount, or the upper bound of a range, in `unit`.</summary>
    /// <example>900</example>
    public required decimal AmountHigh { get; init; }

    /// <summary>How exact the amount is, such as “about” or “up to”. Absent where the text does not say.</summary>
    [Vocabulary("amount-qualifiers")]
    public string? AmountQualifier { get; init; }

    /// <summary>Unit of the amounts.</summary>
    /// <example>ug</example>
    [Vocabulary("units")]
    public required string Unit { get; init; }

    /// <summary>How often the dose is taken. Absent where the sentence does not say.</summary>
    public Frequency? Frequency { get; init; }

    /// <summary>The nutrient that the dose is of. Absent where none is named near it.</summary>
    public Reference? Nutrient { get; init; }

    /// <summary>Id of the form of the nutrient. Absent where no form is named.</summary>
    public string? Form { get; init; }
}
