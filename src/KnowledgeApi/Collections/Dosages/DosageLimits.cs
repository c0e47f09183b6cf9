using KnowledgeApi.Collections.Amounts;
using KnowledgeApi.Collections.Limits;

namespace KnowledgeApi.Collections.Dosages;

/// <summary>Compares a dosage with the limits for adults, using the same code that checks a caller's doses.</summary>
internal static class DosageLimits
{
    public static LimitView[] Evaluate(GivenDose dosage, Substance? substance, IEnumerable<IntakeRow> intakes)
    {
        if (substance is null || dosage is not { IsForAdults: true, Route: null or "oral", Low: { } low, High: { } high, Unit: { } unit } || PerDay(dosage.Frequency) is not { } times)
            return [];
        var readings = new[] { low, high }.Distinct()
            .SelectMany(amount => DosageReadings.Compute(substance, dosage.Form, times * amount, unit, dosage.Basis, dosage.Food)).ToArray();
        if (readings.Length == 0)
            return [];
        var food = dosage.Food switch { "with-food" => true, "empty-stomach" => false, _ => (bool?)null };
        var taken = new ItemIntake("", new DoseItem { WithFood = food, Basis = dosage.Basis }, substance, null, readings);
        return [.. AuthorityCheck.Evaluate(DosePerson.Adult, intakes, [taken]).Select(LimitView.From)];
    }

    public static Rational? PerDay(Frequency frequency) => frequency.Per switch
    {
        "day" => frequency.Times ?? 1m,
        "week" => (Rational)(frequency.Times ?? 1m) / 7m,
        _ => null,
    };
}

/// <summary>The parts of a dosage that are compared with limits.</summary>
internal sealed record GivenDose(decimal? Low, decimal? High, string? Unit, string Basis, string? Form, string? Route, string Food, Frequency Frequency, bool IsForAdults)
{
    public static GivenDose From(Dosage dosage) => new(dosage.AmountLow, dosage.AmountHigh, dosage.Unit, dosage.Basis, dosage.Form, dosage.Route, dosage.Food, dosage.Frequency,
        IsOfAdults(dosage.Population?.Ages?.HighMonths, dosage.Population?.Pregnant, dosage.Population?.Lactating));

    public static GivenDose From(DosageEntry dosage) => new(dosage.AmountLow, dosage.AmountHigh, dosage.Unit, dosage.Basis, dosage.Form, dosage.Route, dosage.Food, dosage.Frequency,
        IsOfAdults(dosage.Population?.Ages?.HighMonths, dosage.Population?.Pregnant, dosage.Population?.Lactating));

    /// <summary>Limits for adults do not apply to children, nor in pregnancy or during breast-feeding.</summary>
    private static bool IsOfAdults(int? highMonths, bool? pregnant, bool? lactating) => highMonths is null or > AdultAge.Months && pregnant is not true && lactating is not true;
}
