using KnowledgeApi.Collections.Conclusions;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Evidence.Rows;

/// <summary>Turns a risk that one row shows into a warning in every other row on the same substance whose population overlaps.</summary>
internal static class RowWarnings
{
    public static IReadOnlyList<ComputedRow> Across(ComputedRow[] rows, Knowledge knowledge)
    {
        var harms = rows.Where(r => r.Row.Group == "can-harm").ToLookup(r => r.Row.Subject.Id, StringComparer.Ordinal);
        return [.. rows.Select(r => harms[r.Row.Subject.Id].Where(h => h.Row.Id != r.Row.Id && Meets(h, r, knowledge)).ToArray() is { Length: > 0 } risks ? r with { Row = Warned(r.Row, risks) } : r)];
    }

    private static EvidenceRow Warned(EvidenceRow row, ComputedRow[] risks)
    {
        var further = risks.Select(h => new SafetyReason
        {
            Text = h.Row.Phrase.Text,
            Level = "caution",
            Evidence = new RowReference { Id = h.Row.Id, Label = $"{h.Row.Subject.Label} – {h.Row.Condition.Label}", Href = Address.Item(CollectionNames.Evidence, h.Row.Id) },
            AppliesTo = h.Population?.Text,
        });
        var ranks = Vocabulary.Get("safety-levels");
        var level = ranks.RankOf(row.Safety.Level) > ranks.RankOf("caution") ? "caution" : row.Safety.Level;
        return row with { Safety = new Safety { Level = level, Reasons = [.. row.Safety.Reasons ?? [], .. further] } };
    }

    private static bool Meets(ComputedRow harm, ComputedRow row, Knowledge knowledge) =>
        (harm.Row.Form is null || row.Row.Form is null || harm.Row.Form.Id == row.Row.Form.Id) && RowPopulation.Overlap(harm.Population, row.Population, knowledge);
}
