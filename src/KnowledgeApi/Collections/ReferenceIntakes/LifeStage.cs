using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.ReferenceIntakes;

/// <summary>For whom a reference value is.</summary>
public sealed record LifeStage
{
    /// <summary>The group as the table names it.</summary>
    /// <example>female 19-30 y</example>
    public required string Text { get; init; }

    /// <summary>The sex; absent where the value is for both.</summary>
    /// <example>female</example>
    [Vocabulary("sexes")]
    public string? Sex { get; init; }

    /// <summary>First month of life it is for.</summary>
    /// <example>228</example>
    public required int AgeLowMonths { get; init; }

    /// <summary>First month of life it is no longer for; absent where it has no end.</summary>
    /// <example>372</example>
    public int? AgeHighMonths { get; init; }

    /// <summary>True where it is for pregnancy only.</summary>
    public bool? Pregnant { get; init; }

    /// <summary>True where it is for lactation only.</summary>
    public bool? Lactating { get; init; }

    /// <summary>The menopausal state it is for.</summary>
    [Vocabulary("menopausal-states")]
    public string? Menopause { get; init; }
}
