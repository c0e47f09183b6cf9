using KnowledgeApi.Collections.Amounts;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Limits;
using KnowledgeApi.Collections.Populations;

namespace KnowledgeApi.Collections.Dosages;

/// <summary>Compares a dosage with the limits for adults, using the same code that checks a caller's doses.</summary>
internal sealed class DosageLimits(ReleaseContent content)
{
    private readonly NutrientLimits _limits = new(content);

    public LimitView[] Evaluate(DosageEntry dosage)
    {
        if (_limits.SubstanceOf(dosage.Nutrient) is not { } substance || !IsForAdults(dosage.Population)
            || dosage is not { Route: null or "oral", AmountLow: { } low, AmountHigh: { } high, Unit: { } unit } || PerDay(dosage.Frequency) is not { } times)
            return [];
        var readings = new[] { low, high }.Distinct()
            .SelectMany(amount => DosageReadings.Compute(substance, dosage.Form, times * amount, unit, dosage.Basis, dosage.Food)).ToArray();
        if (readings.Length == 0)
            return [];
        var food = dosage.Food switch { "with-food" => true, "empty-stomach" => false, _ => (bool?)null };
        var taken = new ItemIntake("", new DoseItem { WithFood = food, Basis = dosage.Basis }, substance, null, readings);
        return [.. AuthorityCheck.Evaluate(DosePerson.Adult, _limits.LimitsOf(dosage.Nutrient), [taken]).Select(LimitView.From)];
    }

    public static Rational? PerDay(Frequency frequency) => frequency.Per switch
    {
        "day" => frequency.Times ?? 1m,
        "week" => (Rational)(frequency.Times ?? 1m) / 7m,
        _ => null,
    };

    /// <summary>Limits for adults do not apply to children, nor in pregnancy or during breast-feeding.</summary>
    private static bool IsForAdults(PopulationEntry? people) => people is null || people.Ages?.HighMonths is null or > AdultAge.Months && people.Pregnant is not true && people.Lactating is not true;
}
