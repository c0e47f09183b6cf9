using KnowledgeApi.Vocabularies;

namespace KnowledgeApi.Evidence;

/// <summary>Doses of a nutrient that were studied in a condition.</summary>
public sealed record DoseNumbers
{
    /// <summary>The dosages.</summary>
    public required Tally Total { get; init; }

    /// <summary>The span of their normalised readings, by substance, unit and period. Every reading counts where a statement is ambiguous.</summary>
    public required DoseRange[] Ranges { get; init; }
}

/// <summary>From the lowest to the highest dose studied. Not a recommendation.</summary>
public sealed record DoseRange
{
    /// <summary>Id of the substance the amounts are of.</summary>
    /// <example>magnesium</example>
    public required string Substance { get; init; }

    /// <summary>Lowest amount.</summary>
    /// <example>150.75</example>
    public required decimal Low { get; init; }

    /// <summary>Highest amount.</summary>
    /// <example>250</example>
    public required decimal High { get; init; }

    /// <summary>Unit of the amounts.</summary>
    /// <example>mg</example>
    [Vocabulary("units")]
    public required string Unit { get; init; }

    /// <summary>The period the amounts are for.</summary>
    /// <example>day</example>
    [Vocabulary("frequency-periods")]
    public required string Per { get; init; }

    /// <summary>Ids of the forms in which it was given, where stated.</summary>
    /// <example>["magnesium-oxide"]</example>
    public required string[] Forms { get; init; }
}
