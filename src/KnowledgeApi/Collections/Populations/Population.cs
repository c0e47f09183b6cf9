using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Populations;

/// <summary>The population that something is about, in words and as structured fields. A field is given only where it holds for everyone in the population; an absent field means that nothing is stated.</summary>
public sealed record Population
{
    /// <summary>The population in words.</summary>
    /// <example>Adults with restless legs syndrome and low iron stores</example>
    public required string Text { get; init; }

    /// <summary>The sex, where everyone has the same.</summary>
    [Vocabulary("sexes")]
    public string? Sex { get; init; }

    /// <summary>The age range.</summary>
    public AgeRange? Ages { get; init; }

    /// <summary>True where the words name an age group but no number.</summary>
    public bool? AgesAreApproximate { get; init; }

    /// <summary>True where everyone is pregnant.</summary>
    public bool? Pregnant { get; init; }

    /// <summary>True where everyone is breast-feeding.</summary>
    public bool? Lactating { get; init; }

    /// <summary>The menopausal state that everyone is in.</summary>
    [Vocabulary("menopausal-states")]
    public string? Menopause { get; init; }

    /// <summary>The range of weeks of pregnancy.</summary>
    public WeekRange? GestationWeeks { get; init; }

    /// <summary>True where everyone has recently given birth.</summary>
    public bool? Postpartum { get; init; }

    /// <summary>True where everyone is said to be healthy.</summary>
    public bool? Healthy { get; init; }

    /// <summary>The conditions, nutrients or concepts that everyone has or takes.</summary>
    public Reference[]? With { get; init; }

    /// <summary>The conditions, nutrients or concepts that nobody has or takes.</summary>
    public Reference[]? Without { get; init; }

    /// <summary>What everyone is at increased risk of.</summary>
    public Reference[]? AtRiskOf { get; init; }

    /// <summary>What everyone has had in the past.</summary>
    public Reference[]? History { get; init; }

    /// <summary>Markers with the values that everyone meets.</summary>
    public PopulationMarker[]? Markers { get; init; }

    /// <summary>True where meeting any one of the markers is enough.</summary>
    public bool? AnyOfMarkers { get; init; }

    /// <summary>Where the people live or are cared for.</summary>
    /// <example>Practices in southern England</example>
    public string? Place { get; init; }
}

/// <summary>A range of weeks of pregnancy, both ends included.</summary>
public sealed record WeekRange
{
    /// <summary>First week of the range. Absent where there is no lower end.</summary>
    /// <example>14</example>
    public int? Low { get; init; }

    /// <summary>Last week of the range. Absent where there is no upper end.</summary>
    /// <example>34</example>
    public int? High { get; init; }
}

/// <summary>An age range in months.</summary>
public sealed record AgeRange
{
    /// <summary>Lower end of the range in months, included. Absent where there is no lower end.</summary>
    /// <example>216</example>
    public int? LowMonths { get; init; }

    /// <summary>Upper end of the range in months, not included. Absent where there is no upper end.</summary>
    /// <example>780</example>
    public int? HighMonths { get; init; }
}

/// <summary>A marker and the value that it is compared with.</summary>
public sealed record PopulationMarker
{
    /// <summary>What is measured.</summary>
    public required Reference Marker { get; init; }

    /// <summary>How the marker must compare with the value.</summary>
    /// <example>at-most</example>
    [Vocabulary("comparators")]
    public required string Comparator { get; init; }

    /// <summary>The value, in `unit`.</summary>
    /// <example>75</example>
    public required decimal Value { get; init; }

    /// <summary>Unit of the value.</summary>
    /// <example>ng/mL</example>
    public required string Unit { get; init; }
}
