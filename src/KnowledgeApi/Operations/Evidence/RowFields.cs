using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Evidence;

/// <summary>Selects the parts of a row that are returned.</summary>
internal sealed class RowFields
{
    private static readonly RowFields Whole = new([.. Vocabulary.Get("evidence-fields").Codes], reasons: true);
    private static readonly RowFields OfTable = new(["effect"], reasons: false);

    private readonly HashSet<string> _wanted;
    private readonly bool _reasons;

    private RowFields(IEnumerable<string> wanted, bool reasons) => (_wanted, _reasons) = (wanted.ToHashSet(StringComparer.Ordinal), reasons);

    public static RowFields Select(string? view, ValueList? fields) =>
        fields is not null ? new(fields.Values, view != "summary") : view == "summary" ? OfTable : Whole;

    public Document<EvidenceRow> Shown(Document<EvidenceRow> row) => ReferenceEquals(this, Whole) ? row : row.Containing(Shown(row.Value));

    private EvidenceRow Shown(EvidenceRow row) => row with
    {
        Safety = _reasons ? row.Safety : row.Safety with { Reasons = null },
        Summary = Kept("summary", row.Summary),
        Effect = Kept("effect", row.Effect),
        Outcomes = Kept("outcomes", row.Outcomes),
        Comparisons = Kept("comparisons", row.Comparisons),
        Recommendations = Kept("recommendations", row.Recommendations),
        Doses = Kept("doses", row.Doses),
        Applicability = Kept("applicability", row.Applicability),
        Balance = Kept("balance", row.Balance),
        Assessment = Kept("assessment", row.Assessment),
        Related = Kept("related", row.Related),
    };

    private T? Kept<T>(string field, T? part) where T : class => _wanted.Contains(field) ? part : null;
}
