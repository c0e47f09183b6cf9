using KnowledgeApi.Collections.ReferenceIntakes;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Limits;

/// <summary>How a dose compares with the values of one authority.</summary>
public sealed record AuthorityView
{
    /// <summary>The authority that sets the values.</summary>
    /// <example>efsa</example>
    [Vocabulary("authorities")]
    public required string Authority { get; init; }

    /// <summary>The verdict on the highest reading. Within a limit does not mean advised, and no limit set does not mean safe.</summary>
    /// <example>above-limit</example>
    [Vocabulary("dose-verdicts")]
    public required string Verdict { get; init; }

    /// <summary>The verdict on the lowest reading. Absent where it is the same as `verdict`.</summary>
    [Vocabulary("dose-verdicts")]
    public string? VerdictLow { get; init; }

    /// <summary>The verdict in words.</summary>
    public required string Note { get; init; }

    /// <summary>The recommended or adequate intakes of the authority that apply.</summary>
    public required ReferenceShare[] References { get; init; }

    /// <summary>The limits of the authority that apply. Each is compared with the dose on the basis on which the limit is defined.</summary>
    public required LimitShare[] Limits { get; init; }
}

/// <summary>A dose as a share of a recommended or adequate intake.</summary>
public sealed record ReferenceShare
{
    /// <summary>The reference intake that the dose is compared with.</summary>
    public required Reference Intake { get; init; }

    /// <summary>The kind of reference intake.</summary>
    /// <example>rda</example>
    [Vocabulary("intake-kinds")]
    public required string Kind { get; init; }

    /// <summary>The life stage that the reference intake is for.</summary>
    public required LifeStage LifeStage { get; init; }

    /// <summary>The reference intake per day, in `unit`.</summary>
    /// <example>320</example>
    public required decimal Value { get; init; }

    /// <summary>Unit of the value.</summary>
    /// <example>mg</example>
    [Vocabulary("units")]
    public required string Unit { get; init; }

    /// <summary>The dose as a percentage of the value, for the lowest reading. Absent where the two cannot be compared.</summary>
    /// <example>47.11</example>
    public decimal? PercentLow { get; init; }

    /// <summary>The dose as a percentage of the value, for the highest reading. Absent where the two cannot be compared.</summary>
    /// <example>78.13</example>
    public decimal? PercentHigh { get; init; }

    /// <summary>The verdict on the highest reading: below the reference, within it, or not comparable.</summary>
    /// <example>below-reference</example>
    [Vocabulary("dose-verdicts")]
    public required string Verdict { get; init; }

    /// <summary>The curator's note on the reference intake.</summary>
    public string? Note { get; init; }
}

/// <summary>A dose as a share of a limit. A limit is not a target.</summary>
public sealed record LimitShare
{
    /// <summary>The reference intake that states the limit.</summary>
    public required Reference Intake { get; init; }

    /// <summary>The kind of limit.</summary>
    /// <example>ul</example>
    [Vocabulary("intake-kinds")]
    public required string Kind { get; init; }

    /// <summary>The life stage that the limit is for.</summary>
    public required LifeStage LifeStage { get; init; }

    /// <summary>Whether a value is set.</summary>
    /// <example>set</example>
    [Vocabulary("intake-statuses")]
    public required string Status { get; init; }

    /// <summary>The limit per day, in `unit`. For a range it is the lower value, which the dose is compared with. Absent where no value is set; that does not mean that any amount is safe.</summary>
    /// <example>250</example>
    public decimal? Value { get; init; }

    /// <summary>Unit of the value and of the counted amounts.</summary>
    /// <example>mg</example>
    [Vocabulary("units")]
    public string? Unit { get; init; }

    /// <summary>Which intake the limit counts, such as all sources or supplements only.</summary>
    /// <example>supplemental</example>
    [Vocabulary("intake-bases")]
    public required string Basis { get; init; }

    /// <summary>Ids of the forms that the limit counts. Absent where it counts every form.</summary>
    public string[]? Forms { get; init; }

    /// <summary>The part of the daily dose that the limit counts, for the lowest reading, in `unit`. Absent where no value is set or none of the dose can be compared with it.</summary>
    /// <example>300</example>
    public decimal? CountedLow { get; init; }

    /// <summary>The part of the daily dose that the limit counts, for the highest reading, in `unit`. Absent where no value is set or none of the dose can be compared with it.</summary>
    /// <example>300</example>
    public decimal? CountedHigh { get; init; }

    /// <summary>The counted amount as a percentage of the limit, for the lowest reading. Absent where `countedLow` is.</summary>
    /// <example>120</example>
    public decimal? PercentLow { get; init; }

    /// <summary>The counted amount as a percentage of the limit, for the highest reading. Absent where `countedHigh` is.</summary>
    /// <example>120</example>
    public decimal? PercentHigh { get; init; }

    /// <summary>The verdict on the highest reading.</summary>
    /// <example>above-limit</example>
    [Vocabulary("dose-verdicts")]
    public required string Verdict { get; init; }

    /// <summary>The verdict on the lowest reading. Absent where it is the same as `verdict`.</summary>
    [Vocabulary("dose-verdicts")]
    public string? VerdictLow { get; init; }

    /// <summary>The adverse effect that the limit is based on, where known.</summary>
    /// <example>diarrhoea</example>
    public string? CriticalEffect { get; init; }

    /// <summary>Notes that are needed to interpret the comparison.</summary>
    public required string[] Notes { get; init; }
}
