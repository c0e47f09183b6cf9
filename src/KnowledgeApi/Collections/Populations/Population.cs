using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Populations;

/// <summary>Who something is about: in words, and in parts for all that holds for everyone in it. What is absent is not said.</summary>
public sealed record Population
{
    /// <summary>In words.</summary>
    /// <example>Adults with restless legs syndrome and low iron stores</example>
    public required string Text { get; init; }

    /// <summary>The sex, where everyone has it.</summary>
    [Vocabulary("sexes")]
    public string? Sex { get; init; }

    /// <summary>The ages.</summary>
    public AgeRange? Ages { get; init; }

    /// <summary>True where the words name an age group and no number.</summary>
    public bool? AgesAreApproximate { get; init; }

    /// <summary>True where everyone is pregnant.</summary>
    public bool? Pregnant { get; init; }

    /// <summary>True where everyone is breast-feeding.</summary>
    public bool? Lactating { get; init; }

    /// <summary>The menopausal state of everyone.</summary>
    [Vocabulary("menopausal-states")]
    public string? Menopause { get; init; }

    /// <summary>The weeks of pregnancy.</summary>
    public WeekRange? GestationWeeks { get; init; }

    /// <summary>True where everyone has given birth of late.</summary>
    public bool? Postpartum { get; init; }

    /// <summary>True where everyone is said to be healthy.</summary>
    public bool? Healthy { get; init; }

    /// <summary>What everyone has or takes.</summary>
    public Reference[]? With { get; init; }

    /// <summary>What nobody has or takes.</summary>
    public Reference[]? Without { get; init; }

    /// <summary>What everyone is at a higher risk of.</summary>
    public Reference[]? AtRiskOf { get; init; }

    /// <summary>What everyone has had before.</summary>
    public Reference[]? History { get; init; }

    /// <summary>Markers with the values everyone meets.</summary>
    public PopulationMarker[]? Markers { get; init; }

    /// <summary>True where any one of the markers is enough.</summary>
    public bool? AnyOfMarkers { get; init; }

    /// <summary>Where they live or are cared for.</summary>
    /// <example>Practices in southern England</example>
    public string? Place { get; init; }
}

/// <summary>Weeks of pregnancy, both ends included.</summary>
public sealed record WeekRange
{
    /// <summary>First week; absent where there is no lower end.</summary>
    /// <example>14</example>
    public int? Low { get; init; }

    /// <summary>Last week; absent where there is no upper end.</summary>
    /// <example>34</example>
    public int? High { get; init; }
}

/// <summary>Ages in months of life.</summary>
public sealed record AgeRange
{
    /// <summary>First month of life included; absent where there is no lower end.</summary>
    /// <example>216</example>
    public int? LowMonths { get; init; }

    /// <summary>First month of life no longer included; absent where there is no upper end.</summary>
    /// <example>780</example>
    public int? HighMonths { get; init; }
}

/// <summary>A marker and the value it is held against.</summary>
public sealed record PopulationMarker
{
    /// <summary>What is measured.</summary>
    public required Reference Marker { get; init; }

    /// <summary>How the marker stands to the value.</summary>
    /// <example>at-most</example>
    [Vocabulary("comparators")]
    public required string Comparator { get; init; }

    /// <summary>The value.</summary>
    /// <example>75</example>
    public required decimal Value { get; init; }

    /// <summary>Unit of the value.</summary>
    /// <example>ng/mL</example>
    public required string Unit { get; init; }
}
