namespace KnowledgeApi.Collections.Amounts;

/// <summary>Explains what is missing or wrong when an amount has no reading.</summary>
internal static class Inapplicable
{
    /// <returns>The member of the request to correct, and how to correct it.</returns>
    public static (string Member, string Remedy) Reason(Substance substance, string? form, Unit unit, Circumstances said, Unit? to = null)
    {
        if (unit.Code == "meq" && substance.Charge is null)
            return ("unit", $"{unit.Shown} cannot be used for {substance.Name}: no single charge is recorded. Give a weight.");
        bool Reads(string? other, Unit inUnit, Unit? wanted) => Converter.Read(substance, other, 1m, inUnit, said, wanted).Count > 0;
        var forms = substance.Forms.Select(f => f.Id).Where(f => f != form && Reads(f, unit, to)).ToArray();
        if (form is null && forms.Length > 0)
            return ("form", $"must be given to convert {unit.Shown} of {substance.Name}: one of {string.Join(", ", forms)}.");
        if (to is not null && Reads(form, unit, null))
            return ("to", $"{substance.Name} given in {unit.Shown} cannot be expressed in {to.Shown}{Otherwise(forms, "with the form")}.");
        var units = Unit.Names.Where(u => Reads(form, Unit.Get(u), to)).ToArray();
        return ("unit", $"{unit.Shown} cannot be used for {form ?? substance.Name}. Units that can: {string.Join(", ", units)}{Otherwise(forms, $"or {unit.Shown} with the form")}.");
    }

    private static string Otherwise(string[] forms, string lead) => forms.Length == 0 ? "" : $"; {lead} {string.Join(", ", forms)}";
}
