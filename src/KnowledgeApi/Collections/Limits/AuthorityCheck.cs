using KnowledgeApi.Collections.Amounts;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Limits;

/// <summary>Compares the intake of one nutrient with the values of every authority, each authority separately.</summary>
internal static class AuthorityCheck
{
    public static IEnumerable<AuthorityView> Evaluate(DosePerson person, IEnumerable<IntakeRow> intakes, IReadOnlyList<ItemIntake> taken)
    {
        var fitting = intakes.Where(i => person.Fits(i.LifeStage)).ToLookup(i => i.Authority, StringComparer.Ordinal);
        return Vocabulary.Get("authorities").Codes.Select(authority => Evaluate(authority, [.. Closest(fitting[authority])], taken));
    }

    /// <summary>Values for pregnancy or lactation replace the general values of the same kind.</summary>
    private static IEnumerable<IntakeRow> Closest(IEnumerable<IntakeRow> fitting) => fitting
        .GroupBy(i => Question(i.Kind)).SelectMany(same => same.Any(IsSpecial) ? same.Where(IsSpecial) : same);

    private static string Question(string kind) => kind is "rda" or "ai" or "pri" ? "reference" : kind;

    private static bool IsSpecial(IntakeRow intake) => intake.LifeStage.Pregnant is true || intake.LifeStage.Lactating is true;

    private static AuthorityView Evaluate(string authority, IntakeRow[] rows, IReadOnlyList<ItemIntake> taken)
    {
        var limits = Relevant([.. rows.Where(r => r.IsLimit)], taken).Select(r => LimitCheck.Evaluate(r, taken)).ToArray();
        var references = rows.Where(r => r is { IsLimit: false, Value: not null }).Select(r => ReferenceOf(r, taken)).ToArray();
        var verdict = DoseVerdict.Combine([.. limits.Select(l => l.Verdict)], [.. references.Select(r => r.Verdict)]);
        var verdictLow = DoseVerdict.Combine([.. limits.Select(l => l.VerdictLow ?? l.Verdict)], [.. references.Select(LowVerdict)]);
        return new AuthorityView
        {
            Authority = authority,
            Verdict = verdict,
            VerdictLow = verdictLow == verdict ? null : verdictLow,
            Note = DoseVerdict.InWords(verdict, limits.Any(l => l.Value is not null)),
            References = references,
            Limits = limits,
        };
    }

    /// <summary>A limit on forms that are not taken is ignored where another limit covers forms that are taken.</summary>
    private static IntakeRow[] Relevant(IntakeRow[] limits, IReadOnlyList<ItemIntake> taken) =>
        limits.Where(l => LimitCheck.Concerns(l, taken)).ToArray() is { Length: > 0 } concerning ? concerning : limits;

    private static ReferenceShare ReferenceOf(IntakeRow row, IReadOnlyList<ItemIntake> taken)
    {
        var value = row.Value!.Value;
        var amounts = taken.Select(t => AmountsIn(t, Unit.Get(row.Unit!))).ToArray();
        var isWhole = amounts.All(a => a.Length > 0);
        var low = isWhole ? amounts.Aggregate(Rational.Zero, (sum, a) => sum + a.Min()) : Rational.Zero;
        var high = isWhole ? amounts.Aggregate(Rational.Zero, (sum, a) => sum + a.Max()) : Rational.Zero;
        return new ReferenceShare
        {
            Intake = row.Reference,
            Kind = row.Kind,
            LifeStage = row.LifeStage,
            Value = value,
            Unit = row.Unit!,
            PercentLow = isWhole ? LimitCheck.Percent(low, value) : null,
            PercentHigh = isWhole ? LimitCheck.Percent(high, value) : null,
            Verdict = !isWhole ? DoseVerdict.NotComparable : high < value ? DoseVerdict.BelowReference : DoseVerdict.Within,
            Note = row.Note,
        };
    }

    private static string LowVerdict(ReferenceShare share) =>
        share.PercentLow is { } low && low < 100 ? DoseVerdict.BelowReference : share.Verdict;

    private static Rational[] AmountsIn(ItemIntake taken, Unit unit)
    {
        var canonical = taken.Substance.Canonical;
        if (unit == canonical)
            return [.. taken.Readings.Select(r => r.Amount * taken.Item.Times)];
        return unit.IsWeight && canonical.IsWeight
            ? [.. taken.Readings.Select(r => r.Amount * canonical.Micrograms!.Value / unit.Micrograms!.Value * taken.Item.Times)]
            : [];
    }
}
