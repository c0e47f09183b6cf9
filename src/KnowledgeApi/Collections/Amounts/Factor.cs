using KnowledgeApi.Collections.Nutrients;

namespace KnowledgeApi.Collections.Amounts;

/// <summary>One known relation between two measures of a nutrient: an amount of one equals an amount of the other.</summary>
/// <param name="From">The measure converted from: a unit code, or one of the two weights below.</param>
/// <param name="To">The measure converted to.</param>
/// <param name="FromAmount">The amount in the first measure.</param>
/// <param name="FromUnit">The unit of that amount; null where any unit of weight will do.</param>
/// <param name="ToAmount">The equal amount in the second measure.</param>
/// <param name="ToUnit">The unit of that amount; null where any unit of weight will do.</param>
/// <param name="Verification">How far the factor was checked.</param>
/// <param name="Known">What the form records about the factor: its condition, food relation and source of intake.</param>
internal sealed record Factor(string From, string To, decimal FromAmount, Unit? FromUnit, decimal ToAmount, Unit? ToUnit, string Verification, ActivityFactor? Known = null)
{
    /// <summary>The weight of the nutrient itself (the element, or the vitamin as such), in micrograms.</summary>
    public const string Itself = "itself";

    /// <summary>The weight of the form that the nutrient is taken in, in micrograms.</summary>
    public const string OfForm = "of-form";

    /// <summary>The amount in the second measure that equals one unit of the first; weights are counted in micrograms.</summary>
    public Rational Ratio => (Rational)ToAmount * Scale(ToUnit) / ((Rational)FromAmount * Scale(FromUnit));

    public Factor Inverse => new(To, From, ToAmount, ToUnit, FromAmount, FromUnit, Verification, Known);

    /// <summary>The multiplication written as text.</summary>
    public string Sign => (FromAmount, ToAmount) switch
    {
        (1, _) => $"× {(Rational)ToAmount}",
        (_, 1) => $"÷ {(Rational)FromAmount}",
        _ => $"× {(Rational)ToAmount} ÷ {(Rational)FromAmount}",
    };

    /// <summary>Finds the known factors of a nutrient, and of one of its forms where a form is given.</summary>
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
