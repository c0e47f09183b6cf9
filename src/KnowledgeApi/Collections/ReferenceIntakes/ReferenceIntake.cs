using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.ReferenceIntakes;

/// <summary>One value of one authority for one life stage. Values stand as the authority gives them, side by side, never merged. A limit is not a target.</summary>
public sealed record ReferenceIntake : Resource
{
    /// <summary>The nutrient.</summary>
    public required Reference Nutrient { get; init; }

    /// <summary>Who gives the value.</summary>
    /// <example>nasem</example>
    [Vocabulary("authorities")]
    public required string Authority { get; init; }

    /// <summary>Where it applies.</summary>
    /// <example>north-america</example>
    [Vocabulary("jurisdictions")]
    public required string Jurisdiction { get; init; }

    /// <summary>What the value says.</summary>
    /// <example>ul</example>
    [Vocabulary("intake-kinds")]
    public required string Kind { get; init; }

    /// <summary>For whom.</summary>
    public required LifeStage LifeStage { get; init; }

    /// <summary>The value a day, as given; the lower one of a range. Absent where none is set.</summary>
    /// <example>350</example>
    public decimal? Value { get; init; }

    /// <summary>The upper value of a range.</summary>
    public decimal? ValueHigh { get; init; }

    /// <summary>Unit of the value.</summary>
    /// <example>mg</example>
    [Vocabulary("units")]
    public string? Unit { get; init; }

    /// <summary>The same value in the unit that most values of the nutrient have.</summary>
    public NormalisedIntake? Normalised { get; init; }

    /// <summary>Which intake the value counts.</summary>
    /// <example>pharmacological</example>
    [Vocabulary("intake-bases")]
    public required string Basis { get; init; }

    /// <summary>Ids of the forms the value counts; absent where it counts every form.</summary>
    public string[]? Forms { get; init; }

    /// <summary>The harm on which a limit rests, where known.</summary>
    /// <example>diarrhoea</example>
    public string? CriticalEffect { get; init; }

    /// <summary>Whether there is a value. Not set does not mean safe.</summary>
    /// <example>set</example>
    [Vocabulary("intake-statuses")]
    public required string Status { get; init; }

    /// <summary>Since when it holds, ISO 8601, as precise as known.</summary>
    /// <example>2019</example>
    public string? ValidFrom { get; init; }

    /// <summary>The value that replaced it.</summary>
    public Reference? SupersededBy { get; init; }

    /// <summary>The document it was read in.</summary>
    public required Reference Source { get; init; }

    /// <summary>The place it was read in, in the curator's words.</summary>
    public required string Citation { get; init; }

    /// <summary>How far the record was checked.</summary>
    /// <example>verified</example>
    [Vocabulary("verification")]
    public required string Verification { get; init; }

    /// <summary>Note of the curator.</summary>
    public string? Note { get; init; }

    /// <summary>Where it is.</summary>
    public ItemLinks Links => new() { Self = Address.Item(CollectionNames.ReferenceIntakes, Id) };
}

/// <summary>A value in the unit that most values of its nutrient have.</summary>
public sealed record NormalisedIntake
{
    /// <summary>The value a day; the lower one of a range.</summary>
    /// <example>350</example>
    public required decimal Value { get; init; }

    /// <summary>The upper value of a range.</summary>
    public decimal? ValueHigh { get; init; }

    /// <summary>Unit of the value.</summary>
    /// <example>mg</example>
    [Vocabulary("units")]
    public required string Unit { get; init; }
}
