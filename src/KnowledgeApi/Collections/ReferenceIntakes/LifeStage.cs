using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.ReferenceIntakes;

/// <summary>The life stage that a reference value is for.</summary>
public sealed record LifeStage
{
    /// <summary>The group, as the authority's table names it.</summary>
    /// <example>female 19-30 y</example>
    public required string Text { get; init; }

    /// <summary>The sex that the value is for. Absent where it is for both.</summary>
    /// <example>female</example>
    [Vocabulary("sexes")]
    public string? Sex { get; init; }

    /// <summary>Lower end of the age range in months, included.</summary>
    /// <example>228</example>
    public required int AgeLowMonths { get; init; }

    /// <summary>Upper end of the age range in months, not included. Absent where there is no upper end.</summary>
    /// <example>372</example>
    public int? AgeHighMonths { get; init; }

    /// <summary>True where the value is for pregnancy only.</summary>
    public bool? Pregnant { get; init; }

    /// <summary>True where the value is for lactation only.</summary>
    public bool? Lactating { get; init; }

    /// <summary>The menopausal state that the value is for.</summary>
    [Vocabulary("menopausal-states")]
    public string? Menopause { get; init; }
}
