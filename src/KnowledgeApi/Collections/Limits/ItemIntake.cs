using KnowledgeApi.Collections.Amounts;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Collections.Limits;

/// <summary>A nutrient in a dose item, with every reading of one dose.</summary>
/// <param name="Pointer">JSON Pointer to the item in the request.</param>
/// <param name="Item">The dose item.</param>
/// <param name="Substance">The nutrient.</param>
/// <param name="Product">The product that contains the nutrient; null where the item is not a product.</param>
/// <param name="Readings">The readings; never empty.</param>
internal sealed record ItemIntake(string Pointer, DoseItem Item, Substance Substance, Reference? Product, IReadOnlyList<MeasuredReading> Readings)
{
    public Rational Low => Readings.Select(r => r.Amount).Min() * Item.Times;

    public Rational High => Readings.Select(r => r.Amount).Max() * Item.Times;

    /// <summary>The amount per day that a limit counts, from lowest to highest reading; null where it cannot be determined.</summary>
    public (Rational Low, Rational High)? CountedBy(IntakeRow limit, Unit unit)
    {
        if (limit.Basis != "all-sources" && Item.From == "food")
            return (Rational.Zero, Rational.Zero);
        var counted = new List<Rational>();
        foreach (var branch in Readings.Select(r => r.Branch).Distinct())
        {
            var amounts = limit.Forms is { } forms && branch.Form is { } form && !forms.Contains(form.Id)
                ? [Rational.Zero]
                : In(branch, unit, limit).ToArray();
            if (amounts.Length == 0)
                return null;
            counted.AddRange(amounts);
        }
        return (counted.Min() * Item.Times, counted.Max() * Item.Times);
    }

    /// <summary>Reads an amount in a unit. Where the form is not known, every form that the limit counts must give the same result.</summary>
    private IEnumerable<Rational> In(Interpretation branch, Unit unit, IntakeRow limit)
    {
        if (branch.Form is not null)
            return branch.In(unit, Item.Circumstances);
        if (limit.Forms is not null)
            return [];
        var plain = branch.In(unit, Item.Circumstances).ToArray();
        if (plain.Length > 0)
            return plain;
        var byForm = Substance.Forms.Select(f => (branch with { Form = f }).In(unit, Item.Circumstances).ToArray()).ToArray();
        return byForm.Length > 0 && byForm.All(a => a.Length > 0) && byForm.SelectMany(a => a).Distinct().Count() == 1 ? byForm[0] : [];
    }
}
