using KnowledgeApi.Collections.Nutrients;

namespace KnowledgeApi.Collections.Amounts;

/// <summary>One possible meaning of an amount: a quantity of one measure, with or without a form.</summary>
/// <param name="Substance">The nutrient.</param>
/// <param name="Form">The form; null where no form is involved.</param>
/// <param name="Measure">The measure that the amount is in.</param>
/// <param name="Amount">The amount in that measure; weights are in micrograms.</param>
/// <param name="Assumption">What is assumed; null where the request states it.</param>
internal sealed record Interpretation(Substance Substance, NutrientForm? Form, string Measure, Rational Amount, string? Assumption)
{
    /// <summary>The amount in a unit: one value for each conversion route, and none where it cannot be expressed in that unit.</summary>
    public IEnumerable<Rational> In(Unit unit, Circumstances circumstances) =>
        Routes(MeasureOf(unit), circumstances).Select(route => Along(route) / (unit.Micrograms ?? 1m)).Distinct();

    public IEnumerable<Factor[]> Routes(string measure, Circumstances circumstances) =>
        Substance.Routes(Form, Measure, measure, circumstances);

    public Rational Along(IEnumerable<Factor> route) => route.Aggregate(Amount, (amount, factor) => amount * factor.Ratio);

    /// <summary>For a nutrient counted in equivalents, a weight can only be the weight of its form.</summary>
    public string MeasureOf(Unit unit) => !unit.IsWeight ? unit.Code : Substance.IsWeighed ? Factor.Itself : Factor.OfForm;

    /// <summary>Enumerates everything an amount can mean, given the stated circumstances.</summary>
    public static IEnumerable<Interpretation> Enumerate(Substance substance, string? form, Rational amount, Unit unit, Circumstances said)
    {
        var forms = form is null ? OfOrigin(substance.Forms, said.Origin) : substance.FormsNamed(form);
        var isSaid = form is not null && forms.Length == 1;
        if (unit.Micrograms is { } micrograms && forms.Length == 0 && said.Basis is not ("elemental" or "activity"))
            return [new(substance, null, Substance.MeasureOf(substance.Canonical), amount * micrograms, form is null ? null : $"No factor is recorded for this form; the amount is taken as {substance.Name} itself.")];
        if (unit.Micrograms is { } weight)
            return OfWeight(substance, forms, isSaid, amount * weight, said.Basis);
        if (unit.Code == substance.CanonicalUnit && !isSaid)
            return [new(substance, null, unit.Code, amount, null)];
        if (unit.Code is "mmol" or "meq" && substance.MolarMass is not null)
            return [new(substance, isSaid ? forms[0] : null, unit.Code, amount, null)];
        return forms.Where(f => Factor.Find(substance, f).Any(k => k.From == unit.Code || k.To == unit.Code) && (isSaid || unit.Code is not ("mmol" or "meq")))
            .Select(f => new Interpretation(substance, f, unit.Code, amount, isSaid ? null : $"The form is {f.Name}."));
    }

    private static IEnumerable<Interpretation> OfWeight(Substance substance, NutrientForm[] forms, bool isSaid, Rational weight, string? basis)
    {
        var only = isSaid ? forms[0] : null;
        if (basis is "elemental" or "activity")
        {
            var canonical = substance.Canonical;
            return [new(substance, only, Substance.MeasureOf(canonical), canonical.IsWeight ? weight : weight / canonical.CountedMicrograms, null)];
        }
        var differing = substance.IsWeighed ? [.. forms.Where(f => HasOwnWeight(substance, f))] : forms;
        var ofForms = (basis == "compound" && substance.IsWeighed && differing.Length == 0 ? forms : differing).Select(f => new Interpretation(substance, f, Factor.OfForm, weight,
            (isSaid, basis) is (true, "compound") || (isSaid && !substance.IsWeighed) ? null : $"The amount means the weight of {f.Name}."));
        if (basis == "compound" || !substance.IsWeighed)
            return ofForms;
        var assumption = differing.Length == 0 ? null : $"The amount means {substance.Name} itself, as product labels usually do.";
        return isSaid && differing.Length == 0
            ? [new(substance, only, Factor.OfForm, weight, $"{only!.Name} is counted weight for weight.")]
            : [new(substance, only, Factor.Itself, weight, assumption), .. ofForms];
    }

    /// <summary>True where a weight of the form is not the same weight of the nutrient.</summary>
    private static bool HasOwnWeight(Substance substance, NutrientForm form) =>
        Factor.Find(substance, form).Any(f => f.From == Factor.OfForm && f.To == Factor.Itself && f.Ratio != 1m);

    private static NutrientForm[] OfOrigin(NutrientForm[] forms, string? origin) =>
        origin is not null && forms.Any(f => f.Origin == origin) ? [.. forms.Where(f => f.Origin == origin)] : forms;
}
