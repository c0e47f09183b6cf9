using KnowledgeApi.Collections.Amounts;

namespace KnowledgeApi.Collections.Limits;

/// <summary>Compares the intake of a nutrient with one limit, on the basis of that limit.</summary>
internal static class LimitCheck
{
    public static LimitShare Evaluate(IntakeRow limit, IReadOnlyList<ItemIntake> taken)
    {
        var unit = limit.Unit is null ? null : Unit.Get(limit.Unit);
        var counted = unit is null ? [] : taken.Select(t => t.CountedBy(limit, unit)).ToArray();
        var isWhole = unit is not null && counted.All(c => c is not null) && Concerns(limit, taken);
        var low = counted.OfType<(Rational Low, Rational High)>().Aggregate(Rational.Zero, (sum, c) => sum + c.Low);
        var high = counted.OfType<(Rational Low, Rational High)>().Aggregate(Rational.Zero, (sum, c) => sum + c.High);
        var isKnown = limit.Value is not null && counted.Any(c => c is not null);
        var (verdict, verdictLow) = (VerdictOn(limit, high, isWhole), VerdictOn(limit, low, isWhole));
        return new LimitShare
        {
            Intake = limit.Reference,
            Kind = limit.Kind,
            LifeStage = limit.LifeStage,
            Status = limit.Status,
            Value = limit.Value,
            Unit = limit.Unit,
            Basis = limit.Basis,
            Forms = limit.Forms,
            CountedLow = isKnown ? low.ToDecimal() : null,
            CountedHigh = isKnown ? high.ToDecimal() : null,
            PercentLow = isKnown ? Percent(low, limit.Value!.Value) : null,
            PercentHigh = isKnown ? Percent(high, limit.Value!.Value) : null,
            Verdict = verdict,
            VerdictLow = verdictLow == verdict ? null : verdictLow,
            CriticalEffect = limit.CriticalEffect,
            Notes = [.. Notes(limit, isWhole)],
        };
    }

    /// <summary>False where the limit counts only certain forms and none of them is taken.</summary>
    public static bool Concerns(IntakeRow limit, IReadOnlyList<ItemIntake> taken) => limit.Forms is not { } forms
        || taken.SelectMany(t => t.Readings).Any(r => r.Branch.Form is null || forms.Contains(r.Branch.Form.Id));

    public static decimal Percent(Rational amount, decimal of) => (amount * 100m / of).ToDecimal(2);

    private static string VerdictOn(IntakeRow limit, Rational amount, bool isWhole) =>
        limit.Value is not { } value ? DoseVerdict.NoLimitSet
        : amount > value ? DoseVerdict.AboveLimit
        : isWhole ? DoseVerdict.Within : DoseVerdict.NotComparable;

    private static IEnumerable<string> Notes(IntakeRow limit, bool isWhole)
    {
        if (limit.Value is null)
            yield return "No limit is set. That does not mean that any amount is safe.";
        else if (!isWhole)
            yield return "The dose, or part of it, is not in a form that this limit counts, or its form is not known.";
        else if (limit.Basis == "all-sources")
            yield return "The limit counts all sources: what is eaten adds to the dose.";
        if (limit.Kind == "cdrr")
            yield return "An intake to stay below to lower the risk of chronic disease, not an upper level of toxicity.";
        if (limit.Kind == "safe-level")
            yield return "A safe level of intake, given where no upper level could be set.";
        if (limit.Note is not null)
            yield return limit.Note;
    }
}
