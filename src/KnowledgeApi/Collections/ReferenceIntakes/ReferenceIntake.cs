using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.ReferenceIntakes;

/// <summary>One value of one authority for one life stage. Values are given as the authority states them, side by side, and never merged. A limit is not a target.</summary>
public sealed record ReferenceIntake : Resource
{
    /// <summary>The nutrient that the value is for.</summary>
    public required Reference Nutrient { get; init; }

    /// <summary>The authority that sets the value.</summary>
    /// <example>nasem</example>
    [Vocabulary("authorities")]
    public required string Authority { get; init; }

    /// <summary>The jurisdiction in which the value applies.</summary>
    /// <example>north-america</example>
    [Vocabulary("jurisdictions")]
    public required string Jurisdiction { get; init; }

    /// <summary>The kind of reference intake, such as a recommendation or an upper level.</summary>
    /// <example>ul</example>
    [Vocabulary("intake-kinds")]
    public required string Kind { get; init; }

    /// <summary>The life stage that the value is for.</summary>
    public required LifeStage LifeStage { get; init; }

    /// <summary>The value per day as the authority states it, in `unit`; the lower value of a range. Absent where none is set.</summary>
    /// <example>350</example>
    public decimal? Value { get; init; }

    /// <summary>The upper value of a range.</summary>
    public decimal? ValueHigh { get; init; }

    /// <summary>Unit of the value.</summary>
    /// <example>mg</example>
    [Vocabulary("units")]
    public string? Unit { get; init; }

    /// <summary>The same value in the unit that most values of the nutrient use.</summary>
    public NormalisedIntake? Normalised { get; init; }

    /// <summary>Which intake the value counts, such as all sources or supplements only.</summary>
    /// <example>pharmacological</example>
    [Vocabulary("intake-bases")]
    public required string Basis { get; init; }

    /// <summary>Ids of the forms that the value counts. Absent where it counts every form.</summary>
    public string[]? Forms { get; init; }

    /// <summary>The adverse effect that a limit is based on, where known.</summary>
    /// <example>diarrhoea</example>
    public string? CriticalEffect { get; init; }

    /// <summary>Whether a value is set. Not set does not mean safe.</summary>
    /// <example>set</example>
    [Vocabulary("intake-statuses")]
    public required string Status { get; init; }

    /// <summary>Date from which the value applies, in ISO 8601, as precise as known.</summary>
    /// <example>2019</example>
    public string? ValidFrom { get; init; }

    /// <summary>The value that replaced this one.</summary>
    public Reference? SupersededBy { get; init; }

    /// <summary>The document in which the value was read.</summary>
    public required Reference Source { get; init; }

    /// <summary>The place in the document where the value was read, in the curator's words.</summary>
    public required string Citation { get; init; }

    /// <summary>How far the record was checked.</summary>
    /// <example>verified</example>
    [Vocabulary("verification")]
    public required string Verification { get; init; }

    /// <summary>A note by the curator.</summary>
    public string? Note { get; init; }

    /// <summary>Links of the reference intake.</summary>
    public ItemLinks Links => new() { Self = Address.Item(CollectionNames.ReferenceIntakes, Id) };
}

/// <summary>A value in the unit that most values of its nutrient use.</summary>
public sealed record NormalisedIntake
{
    /// <summary>The value per day, in `unit`; the lower value of a range.</summary>
    /// <example>350</example>
    public required decimal Value { get; init; }

    /// <summary>The upper value of a range.</summary>
    public decimal? ValueHigh { get; init; }

    /// <summary>Unit of the value.</summary>
    /// <example>mg</example>
    [Vocabulary("units")]
    public required string Unit { get; init; }
}
