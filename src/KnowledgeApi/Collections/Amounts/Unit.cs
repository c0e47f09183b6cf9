using System.Collections.Frozen;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Amounts;

/// <summary>A unit that an amount can be in. Codes, names and UCUM codes come from the vocabulary; only the arithmetic is here.</summary>
/// <param name="Code">The code of the unit in the vocabulary.</param>
/// <param name="Ucum">The UCUM code of the unit.</param>
/// <param name="Micrograms">Micrograms in one of the unit; null where the unit is not a weight.</param>
/// <param name="Shown">How the unit is written in texts.</param>
internal sealed record Unit(string Code, string Ucum, decimal? Micrograms, string Shown)
{
    private static readonly Dictionary<string, decimal> Weights = new(StringComparer.Ordinal) { ["kg"] = 1e9m, ["g"] = 1e6m, ["mg"] = 1e3m, ["ug"] = 1m };

    private static readonly FrozenDictionary<string, Unit> ByCode = Vocabulary.Get("units").Terms
        .Where(t => t.Code is not ("ml" or "percent"))
        .ToFrozenDictionary(t => t.Code, t => new Unit(t.Code, t.Mapping!["ucum:".Length..], Weights.TryGetValue(t.Code, out var weight) ? weight : null, ShownAs(t.Code)), StringComparer.Ordinal);

    /// <summary>Other spellings that have only one possible meaning.</summary>
    private static readonly FrozenDictionary<string, string> Aliases = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["mcg"] = "ug",
        ["µg"] = "ug",
        ["μg"] = "ug",
        ["IU"] = "iu",
        ["[IU]"] = "iu",
        ["mEq"] = "meq",
        ["mcg-dfe"] = "ug-dfe",
        ["mcg-rae"] = "ug-rae",
    }.Concat(ByCode.Values.Select(u => new KeyValuePair<string, string>(u.Ucum, u.Code))).DistinctBy(p => p.Key)
        .ToFrozenDictionary(StringComparer.Ordinal);

    public bool IsWeight => Micrograms is not null;

    /// <summary>The weight behind one of an equivalent unit, in micrograms: for example of one µg DFE or one mg NE.</summary>
    public decimal CountedMicrograms => Micrograms ?? (Code.StartsWith("mg-", StringComparison.Ordinal) ? 1e3m : 1m);

    public static IReadOnlyList<string> Names => [.. ByCode.Keys.Order(StringComparer.Ordinal)];

    public static Unit Get(string code) => ByCode[code];

    /// <summary>Reads a code of the vocabulary, a UCUM code or a common spelling; null where the text is none of these.</summary>
    public static Unit? Find(string text) => ByCode.GetValueOrDefault(text) ?? (Aliases.TryGetValue(text, out var code) ? ByCode[code] : null);

    private static string ShownAs(string code) => code switch
    {
        "ug" => "µg",
        "iu" => "IU",
        "meq" => "mEq",
        "ug-dfe" => "µg DFE",
        "ug-rae" => "µg RAE",
        "ug-re" => "µg RE",
        "ug-vde" => "µg VDE",
        "mg-ne" => "mg NE",
        "mg-alpha-tocopherol" => "mg alpha-tocopherol",
        _ => code,
    };
}
