using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Amounts;

/// <summary>Turns an amount into every reading that the stated circumstances allow. This is the only place where amounts are converted.</summary>
internal static class Converter
{
    private static readonly Vocabulary Verification = Vocabulary.Get("verification");

    /// <param name="substance">The nutrient.</param>
    /// <param name="form">Id of the form, or of the concept that stands for several forms.</param>
    /// <param name="amount">The amount to convert.</param>
    /// <param name="unit">The unit of the amount.</param>
    /// <param name="said">What is stated about how the amount is taken.</param>
    /// <param name="to">The unit to convert to; when null, the unit of the nutrient's reference intakes.</param>
    public static IReadOnlyList<MeasuredReading> Read(Substance substance, string? form, Rational amount, Unit unit, Circumstances said, Unit? to = null)
    {
        var wanted = to ?? substance.Canonical;
        return [.. Interpretation.Enumerate(substance, form, amount, unit, said).SelectMany(
            branch => branch.Routes(branch.MeasureOf(wanted), said), (branch, route) => ReadingOf(branch, route, amount, unit, wanted, said))];
    }

    private static MeasuredReading ReadingOf(Interpretation branch, Factor[] route, Rational given, Unit unit, Unit wanted, Circumstances said)
    {
        var amount = branch.Along(route) / (wanted.Micrograms ?? 1m);
        var conditions = route.Select(f => f.Known?.Condition).OfType<string>().ToArray();
        var open = route.Where(f => f.Known is { } known && (known.Food is not null && said.Food is null || known.From is not null && said.From is null || known is { Food: null, From: null, Condition: not null }))
            .Select(f => $"The factor holds {Holds(f.Known!.Condition!)}.");
        var reading = new Reading
        {
            Label = LabelOf(branch, conditions),
            Form = branch.Form?.Id,
            Amount = amount.ToDecimal(),
            Unit = wanted.Code,
            Ucum = wanted.Ucum,
            Factor = given == Rational.Zero ? 0 : (amount / given).ToDecimal(),
            Steps = [.. Steps.Describe(branch, route, given, unit, wanted)],
            Assumptions = [.. new[] { branch.Assumption }.OfType<string>(), .. open],
            Verification = route.Select(f => f.Verification).OrderByDescending(Verification.RankOf).FirstOrDefault() ?? "verified",
        };
        return new MeasuredReading(branch, amount, reading);
    }

    private static string LabelOf(Interpretation branch, string[] conditions)
    {
        var what = (branch.Measure, branch.Form) switch
        {
            (Factor.Itself, _) => $"as {branch.Substance.Name} itself",
            (_, { } form) => $"as {form.Name}",
            _ => "as stated",
        };
        return conditions.Length == 0 ? what : $"{what}, {string.Join(", ", conditions)}";
    }

    private static string Holds(string condition) => condition.StartsWith("taken", StringComparison.Ordinal) ? $"when {condition}" : $"for: {condition}";
}

/// <summary>A reading together with the exact amount behind it.</summary>
internal sealed record MeasuredReading(Interpretation Branch, Rational Amount, Reading Reading);
