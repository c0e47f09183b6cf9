using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Evidence;

/// <summary>Doses grouped by what they are for. None of them is advice.</summary>
public sealed record RowDoses
{
    /// <summary>Doses that studies of the condition used, as far as those studies have been read.</summary>
    public required RowDose[] Studied { get; init; }

    /// <summary>Doses that guidelines or authorities recommend, or use for repletion or maintenance.</summary>
    public required RowDose[] Recommended { get; init; }

    /// <summary>Doses on labels, and doses that pages advise, including sellers' pages.</summary>
    public required RowDose[] OnLabels { get; init; }
}

/// <summary>A dose, compared with the limits for adults.</summary>
public sealed record RowDose
{
    /// <summary>Reference to the dosage.</summary>
    public required Reference Dosage { get; init; }

    /// <summary>The people that the dose is for, in words. Absent where not stated; the dosage has the population in separate members.</summary>
    /// <example>Pregnant women with anaemia</example>
    public string? Population { get; init; }

    /// <summary>Id of the form. Absent where not stated.</summary>
    public string? Form { get; init; }

    /// <summary>Route of administration. Absent where the dose is taken by mouth or no route is stated.</summary>
    [Vocabulary("routes")]
    public string? Route { get; init; }

    /// <summary>Each reading of the dose in elemental or activity units. There are several where the statement is ambiguous.</summary>
    public required DoseReadingRange[] Readings { get; init; }

    /// <summary>How the dose compares with the limits for adults who are neither pregnant nor breast-feeding. Empty where nothing can be compared, for example for a dose that is not swallowed, or one for children or in pregnancy. The absence of a limit does not mean that a dose is safe.</summary>
    public required DoseStanding[] Limits { get; init; }
}

/// <summary>One reading of a dose.</summary>
public sealed record DoseReadingRange
{
    /// <summary>Id of the substance that the amounts are of.</summary>
    /// <example>magnesium</example>
    public required string Substance { get; init; }

    /// <summary>Lowest amount, in `unit` per `per`.</summary>
    /// <example>150.75</example>
    public required decimal Low { get; init; }

    /// <summary>Highest amount, in `unit` per `per`.</summary>
    /// <example>250</example>
    public required decimal High { get; init; }

    /// <summary>Unit of `low` and `high`.</summary>
    /// <example>mg</example>
    [Vocabulary("units")]
    public required string Unit { get; init; }

    /// <summary>The period that the amounts cover.</summary>
    /// <example>day</example>
    [Vocabulary("frequency-periods")]
    public required string Per { get; init; }

    /// <summary>How the reading was derived, in a word or two.</summary>
    public required string Label { get; init; }
}

/// <summary>How a dose compares with the limits of one authority.</summary>
public sealed record DoseStanding
{
    /// <summary>The authority that set the limits.</summary>
    /// <example>efsa</example>
    [Vocabulary("authorities")]
    public required string Authority { get; init; }

    /// <summary>Verdict on the highest reading.</summary>
    /// <example>above-limit</example>
    [Vocabulary("dose-verdicts")]
    public required string Verdict { get; init; }

    /// <summary>Verdict on the lowest reading. Absent where it is the same as `verdict`.</summary>
    [Vocabulary("dose-verdicts")]
    public string? VerdictLow { get; init; }
}
