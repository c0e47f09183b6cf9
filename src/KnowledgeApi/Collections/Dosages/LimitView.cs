using KnowledgeApi.Collections.Limits;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Dosages;

/// <summary>How a dosage stands to the limits of one authority for adults who are neither pregnant nor breast-feeding. A limit is not a target.</summary>
public sealed record LimitView
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

    /// <summary>The limits, each compared on the basis it is defined on.</summary>
    public required LimitShare[] Limits { get; init; }

    internal static LimitView From(AuthorityView view) =>
        new() { Authority = view.Authority, Verdict = view.Verdict, VerdictLow = view.VerdictLow, Note = view.Note, Limits = view.Limits };
}
