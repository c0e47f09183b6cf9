using System.Collections.Frozen;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Amounts;

/// <summary>A unit an amount can be in. Codes, names and UCUM codes come from the vocabulary; only the arithmetic is here.</summary>
/// <param name="Code">Its code in the vocabulary.</param>
/// <param name="Ucum">Its UCUM code.</param>
/// <param name="Micrograms">Micrograms in one, for weights.</param>
/// <param name="Shown">How texts write it.</param>
internal sealed record Unit(string Code, string Ucum, decimal? Micrograms, string Shown)
{
    private static readonly Dictionary<string, decimal> Weights = new(StringComparer.Ordinal) { ["kg"] = 1e9m, ["g"] = 1e6m, ["mg"] = 1e3m, ["ug"] = 1m };

    private static readonly FrozenDictionary<string, Unit> ByCode = Vocabulary.Get("units").Terms
        .Where(t => t.Code is not ("ml" or "percent"))
        .ToFrozenDictionary(t => t.Code, t => new Unit(t.Code, t.Mapping!["ucum:".Length..], Weights.TryGetValue(t.Code, out var weight) ? weight : null, ShownAs(t.Code)), StringComparer.Ordinal);

    /// <summary>Other writings that mean one thing only.</summary>
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

    /// <summary>The weight an equivalent is counted in: micrograms in one µg DFE, one mg NE …</summary>
    public decimal CountedMicrograms => Micrograms ?? (Code.StartsWith("mg-", StringComparison.Ordinal) ? 1e3m : 1m);

    public static IReadOnlyList<string> Names => [.. ByCode.Keys.Order(StringComparer.Ordinal)];

    public static Unit Get(string code) => ByCode[code];

    /// <summary>Reads a code of ours, a UCUM code or a usual writing; null where it is none.</summary>
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
