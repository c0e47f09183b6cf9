using KnowledgeApi.Collections.ReferenceIntakes;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Limits;

/// <summary>How a dose stands to the values of one authority.</summary>
public sealed record AuthorityView
{
    /// <summary>The authority.</summary>
    /// <example>efsa</example>
    [Vocabulary("authorities")]
    public required string Authority { get; init; }

    /// <summary>The verdict on the highest reading. Within a limit does not mean advised, and no limit set does not mean safe.</summary>
    /// <example>above-limit</example>
    [Vocabulary("dose-verdicts")]
    public required string Verdict { get; init; }

    /// <summary>The verdict on the lowest reading, where it differs.</summary>
    [Vocabulary("dose-verdicts")]
    public string? VerdictLow { get; init; }

    /// <summary>The verdict in words.</summary>
    public required string Note { get; init; }

    /// <summary>The recommended or adequate intakes that apply.</summary>
    public required ReferenceShare[] References { get; init; }

    /// <summary>The limits that apply, each compared on the basis it is defined on.</summary>
    public required LimitShare[] Limits { get; init; }
}

/// <summary>A dose as a share of a recommended or adequate intake.</summary>
public sealed record ReferenceShare
{
    /// <summary>The value used.</summary>
    public required Reference Intake { get; init; }

    /// <summary>What it says.</summary>
    /// <example>rda</example>
    [Vocabulary("intake-kinds")]
    public required string Kind { get; init; }

    /// <summary>For whom it is.</summary>
    public required LifeStage LifeStage { get; init; }

    /// <summary>The value a day.</summary>
    /// <example>320</example>
    public required decimal Value { get; init; }

    /// <summary>Its unit.</summary>
    /// <example>mg</example>
    [Vocabulary("units")]
    public required string Unit { get; init; }

    /// <summary>Per cent of it that the lowest reading comes to; absent where the two cannot be compared.</summary>
    /// <example>47.11</example>
    public decimal? PercentLow { get; init; }

    /// <summary>Per cent of it that the highest reading comes to.</summary>
    /// <example>78.13</example>
    public decimal? PercentHigh { get; init; }

    /// <summary>Below the reference, or within; of the highest reading.</summary>
    /// <example>below-reference</example>
    [Vocabulary("dose-verdicts")]
    public required string Verdict { get; init; }

    /// <summary>What the curator notes of the value.</summary>
    public string? Note { get; init; }
}

/// <summary>A dose as a share of a limit. A limit is not a target.</summary>
public sealed record LimitShare
{
    /// <summary>The value used.</summary>
    public required Reference Intake { get; init; }

    /// <summary>What it says.</summary>
    /// <example>ul</example>
    [Vocabulary("intake-kinds")]
    public required string Kind { get; init; }

    /// <summary>For whom it is.</summary>
    public required LifeStage LifeStage { get; init; }

    /// <summary>Whether there is a value.</summary>
    /// <example>set</example>
    [Vocabulary("intake-statuses")]
    public required string Status { get; init; }

    /// <summary>The value a day; of a range the lower one, with which the dose is compared.</summary>
    /// <example>250</example>
    public decimal? Value { get; init; }

    /// <summary>Its unit, which the counted amounts have too.</summary>
    /// <example>mg</example>
    [Vocabulary("units")]
    public string? Unit { get; init; }

    /// <summary>Which intake it counts.</summary>
    /// <example>supplemental</example>
    [Vocabulary("intake-bases")]
    public required string Basis { get; init; }

    /// <summary>Ids of the forms it counts; absent where it counts every form.</summary>
    public string[]? Forms { get; init; }

    /// <summary>What it counts of the dose, lowest reading.</summary>
    /// <example>300</example>
    public decimal? CountedLow { get; init; }

    /// <summary>What it counts of the dose, highest reading.</summary>
    /// <example>300</example>
    public decimal? CountedHigh { get; init; }

    /// <summary>Per cent of the limit, lowest reading.</summary>
    /// <example>120</example>
    public decimal? PercentLow { get; init; }

    /// <summary>Per cent of the limit, highest reading.</summary>
    /// <example>120</example>
    public decimal? PercentHigh { get; init; }

    /// <summary>The verdict on the highest reading.</summary>
    /// <example>above-limit</example>
    [Vocabulary("dose-verdicts")]
    public required string Verdict { get; init; }

    /// <summary>The verdict on the lowest reading, where it differs.</summary>
    [Vocabulary("dose-verdicts")]
    public string? VerdictLow { get; init; }

    /// <summary>The harm on which the limit rests, where known.</summary>
    /// <example>diarrhoea</example>
    public string? CriticalEffect { get; init; }

    /// <summary>What must be known to read it.</summary>
    public required string[] Notes { get; init; }
}
