using KnowledgeApi.Collections.Nutrients;

namespace KnowledgeApi.Collections.Amounts;

/// <summary>A nutrient as needed for conversion: its forms, its molar mass, and the unit of its reference intakes.</summary>
internal sealed record Substance
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string[] Synonyms { get; init; }
    public required NutrientForm[] Forms { get; init; }
    public decimal? MolarMass { get; init; }
    public int? Charge { get; init; }
    public required string CanonicalUnit { get; init; }

    public Unit Canonical => Unit.Get(CanonicalUnit);

    /// <summary>True where amounts of the nutrient are weights, false where they are counted in equivalents.</summary>
    public bool IsWeighed => Canonical.IsWeight;

    /// <summary>The measure that a unit belongs to when no form is involved.</summary>
    public static string MeasureOf(Unit unit) => unit.IsWeight ? Factor.Itself : unit.Code;

    /// <summary>The forms meant by the id of a form, or by the id of a concept that stands for several forms.</summary>
    public NutrientForm[] FormsNamed(string id) => Forms.FirstOrDefault(f => f.Id == id) is { } form ? [form] : [.. Forms.Where(f => f.Concept == id)];

    /// <summary>Finds every shortest chain of factors from one measure to another that is consistent with the circumstances.</summary>
    public IEnumerable<Factor[]> Routes(NutrientForm? form, string from, string to, Circumstances circumstances)
    {
        if (from == to)
            return [[]];
        var known = Factor.Find(this, form).Where(f => circumstances.Allow(f.Known)).ToArray();
        var factors = known.Concat(known.Select(f => f.Inverse)).ToArray();
        List<Factor[]> open = [.. factors.Where(f => f.From == from).Select(f => new[] { f })];
        for (var length = 1; length <= 3 && open.Count > 0; length++)
        {
            var arrived = open.Where(route => route[^1].To == to).ToArray();
            if (arrived.Length > 0)
                return arrived;
            open = [.. open.SelectMany(route => factors.Where(f => f.From == route[^1].To && route.All(r => r.From != f.To)), (route, f) => (Factor[])[.. route, f])];
        }
        return [];
    }
}

/// <summary>What is stated about how an amount is taken.</summary>
/// <param name="Food">Whether it is taken with food; null where not stated.</param>
/// <param name="From">Whether it comes from a supplement or from food; null where not stated.</param>
/// <param name="Origin">Whether the form is natural or synthetic; null where not stated.</param>
/// <param name="Basis">What the amount counts; null where not stated.</param>
internal sealed record Circumstances(string? Food = null, string? From = null, string? Origin = null, string? Basis = null)
{
    public bool Allow(ActivityFactor? known) =>
        (known?.Food is null || Food is null || known.Food == Food) && (known?.From is null || From is null || known.From == From);
}
