using KnowledgeApi.Collections.Amounts;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Dosages;
using KnowledgeApi.Collections.Limits;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.DoseChecks;

/// <summary>Compares doses with those that studies of the named conditions gave.</summary>
internal static class StudiedDoses
{
    public static IEnumerable<StudiedDose> Beside(IReadOnlyList<ItemIntake> taken, IEnumerable<StudiedRow> studied)
    {
        var totals = taken.ToLookup(t => t.Substance.Id, StringComparer.Ordinal);
        foreach (var row in studied.Where(s => PerDay(s) is not null && totals.Contains(s.Nutrient)))
        {
            var items = totals[row.Nutrient].ToArray();
            var substance = items[0].Substance;
            var readings = new[] { row.AmountLow, row.AmountHigh }
                .SelectMany(a => DosageReadings.Compute(substance, row.Form, (Rational)a * PerDay(row)!.Value, row.Unit, row.Basis, row.Food)).Select(r => r.Amount).ToArray();
            if (readings.Length == 0)
                continue;
            var (low, high) = (items.Aggregate(Rational.Zero, (sum, t) => sum + t.Low), items.Aggregate(Rational.Zero, (sum, t) => sum + t.High));
            yield return new StudiedDose
            {
                Dosage = Reference.To(CollectionNames.Dosages, row.Id, row.Label),
                Nutrient = Reference.To(CollectionNames.Nutrients, substance.Id, substance.Name),
                Condition = row.Condition,
                Studies = row.Studies ?? [],
                StudiedLow = readings.Min().ToDecimal(),
                StudiedHigh = readings.Max().ToDecimal(),
                Unit = substance.CanonicalUnit,
                Comparison = Compare(low, high, readings.Min(), readings.Max()),
            };
        }
    }

    private static string Compare(Rational low, Rational high, Rational studiedLow, Rational studiedHigh) =>
        high < studiedLow ? "below" : low > studiedHigh ? "above" : low.CompareTo(studiedLow) >= 0 && high.CompareTo(studiedHigh) <= 0 ? "same" : "not-comparable";

    private static Rational? PerDay(StudiedRow row) => DosageLimits.PerDay(row.Frequency);
}
