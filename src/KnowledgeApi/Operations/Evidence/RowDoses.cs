using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Evidence;

/// <summary>Doses by what they are for. None of them is advice.</summary>
public sealed record RowDoses
{
    /// <summary>Doses that studies of the condition used, as far as someone has read them.</summary>
    public required RowDose[] Studied { get; init; }

    /// <summary>Doses that guidelines or authorities recommend, replete or maintain with.</summary>
    public required RowDose[] Recommended { get; init; }

    /// <summary>Doses on labels, and doses that pages advise, sellers' pages among them.</summary>
    public required RowDose[] OnLabels { get; init; }
}

/// <summary>A dose, and how it stands to the limits for adults.</summary>
public sealed record RowDose
{
    /// <summary>The dosage.</summary>
    public required Reference Dosage { get; init; }

    /// <summary>For whom, in words, where stated; the dosage has it in parts.</summary>
    /// <example>Pregnant women with anaemia</example>
    public string? Population { get; init; }

    /// <summary>Id of the form, where stated.</summary>
    public string? Form { get; init; }

    /// <summary>How it is given. Absent where it is by mouth or nothing is said.</summary>
    [Vocabulary("routes")]
    public string? Route { get; init; }

    /// <summary>Each reading of it in elemental or activity units; several where the statement is ambiguous.</summary>
    public required DoseReadingRange[] Readings { get; init; }

    /// <summary>How it stands to the limits for adults who are neither pregnant nor breast-feeding. Empty where none can be compared, as for what is not swallowed, or is for children or in pregnancy; no limit does not mean safe.</summary>
    public required DoseStanding[] Limits { get; init; }
}

/// <summary>One reading of a dose.</summary>
public sealed record DoseReadingRange
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

    /// <summary>How the reading was arrived at, in a word or two.</summary>
    public required string Label { get; init; }
}

/// <summary>How a dose stands to the limits of one authority.</summary>
public sealed record DoseStanding
{
    /// <summary>The authority.</summary>
    /// <example>efsa</example>
    [Vocabulary("authorities")]
    public required string Authority { get; init; }

    /// <summary>The verdict on the highest reading.</summary>
    /// <example>above-limit</example>
    [Vocabulary("dose-verdicts")]
    public required string Verdict { get; init; }

    /// <summary>The verdict on the lowest reading, where it differs.</summary>
    [Vocabulary("dose-verdicts")]
    public string? VerdictLow { get; init; }
}
