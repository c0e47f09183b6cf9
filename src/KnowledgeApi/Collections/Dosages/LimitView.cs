using KnowledgeApi.Collections.Limits;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Dosages;

/// <summary>How a dosage compares with the limits of one authority for adults who are neither pregnant nor breast-feeding. A limit is not a target.</summary>
public sealed record LimitView
{
    /// <summary>The authority that sets the limits.</summary>
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

    /// <summary>The limits of the authority. Each is compared with the dosage on the basis on which the limit is defined.</summary>
    public required LimitShare[] Limits { get; init; }

    internal static LimitView From(AuthorityView view) =>
        new() { Authority = view.Authority, Verdict = view.Verdict, VerdictLow = view.VerdictLow, Note = view.Note, Limits = view.Limits };
}
