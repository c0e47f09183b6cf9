using KnowledgeApi.Collections.Nutrients;

namespace KnowledgeApi.Collections.Amounts;

/// <summary>One known relation between two measures of a nutrient: so much of one is so much of the other.</summary>
/// <param name="From">Measure it leads from: a unit code, or one of the two weights below.</param>
/// <param name="To">Measure it leads to.</param>
/// <param name="FromAmount">Amount of the first.</param>
/// <param name="FromUnit">Unit of that amount; null where any weight does.</param>
/// <param name="ToAmount">The same in the second.</param>
/// <param name="ToUnit">Unit of that amount.</param>
/// <param name="Verification">How far it was checked.</param>
/// <param name="Known">What the form says of it: its condition, food and source.</param>
internal sealed record Factor(string From, string To, decimal FromAmount, Unit? FromUnit, decimal ToAmount, Unit? ToUnit, string Verification, ActivityFactor? Known = null)
{
    /// <summary>The weight of the nutrient itself: the element, or the vitamin as such. In micrograms.</summary>
    public const string Itself = "itself";

    /// <summary>The weight of the form it is taken in. In micrograms.</summary>
    public const string OfForm = "of-form";

    /// <summary>Amount in the second measure for one of the first; weights count in micrograms.</summary>
    public Rational Ratio => (Rational)ToAmount * Scale(ToUnit) / ((Rational)FromAmount * Scale(FromUnit));

    public Factor Inverse => new(To, From, ToAmount, ToUnit, FromAmount, FromUnit, Verification, Known);

    /// <summary>The multiplication as a text.</summary>
    public string Sign => (FromAmount, ToAmount) switch
    {
        (1, _) => $"× {(Rational)ToAmount}",
        (_, 1) => $"÷ {(Rational)FromAmount}",
        _ => $"× {(Rational)ToAmount} ÷ {(Rational)FromAmount}",
    };

    /// <summary>What is known of a nutrient, and of one of its forms where one is given.</summary>
    public static IEnumerable<Factor> Find(Substance substance, NutrientForm? form)
    {
        if (substance.Charge is { } charge)
            yield return new(Code("meq"), Code("mmol"), charge, Unit.Get("meq"), 1, Unit.Get("mmol"), "verified");
        if (substance.MolarMass is { } element)
            yield return new(Code("mmol"), Itself, 1, Unit.Get("mmol"), element, Unit.Get("mg"), "verified");
        if (form is null)
            yield break;
        if (substance.MolarMass is null && form.MolarMass is { } mass)
            yield return new(Code("mmol"), OfForm, 1, Unit.Get("mmol"), mass, Unit.Get("mg"), form.Verification);
        if (form.ElementalFraction is { } fraction)
            yield return new(OfForm, Itself, 1, null, fraction, null, form.Verification);
        foreach (var known in form.Activity ?? [])
            yield return FromKnown(known);
    }

    private static Factor FromKnown(ActivityFactor known)
    {
        var (from, to) = (Unit.Get(known.FromUnit), Unit.Get(known.ToUnit));
        return new(from.IsWeight ? OfForm : from.Code, to.IsWeight ? Itself : to.Code, known.FromAmount, from, known.ToAmount, to, known.Verification, known);
    }

    private static string Code(string unit) => Unit.Get(unit).Code;

    private static Rational Scale(Unit? unit) => unit?.Micrograms ?? 1m;
}
