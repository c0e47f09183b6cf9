using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeApi.Operations.Annotations;

/// <summary>An amount with a unit found in a text.</summary>
internal sealed partial record FoundDose(int Start, int End, decimal Low, decimal High, string Unit, string? Qualifier)
{
    private const string Number = @"(?:[0-9]{1,3}(?:[,\u00A0\u202F ][0-9]{3})+(?:\.[0-9]+)?|[0-9]{1,7}(?:[.][0-9]{1,4})?)(?![0-9])";

    private static readonly (string Unit, Regex Spelling)[] Units =
    [
        ("ug-dfe", Exactly("(?:mcg|µg|μg|ug|micrograms?) ?DFEs?")),
        ("ug-rae", Exactly("(?:mcg|µg|μg|ug|micrograms?) ?RAEs?")),
        ("mg-ne", Exactly("(?:mg|milligrams?) ?NEs?")),
        ("ug", Exactly("mcg|µg|μg|ug|micrograms?|microgrammes?")),
        ("mg", Exactly("mgs?|milligrams?|milligrammes?")),
        ("g", Exactly("g|grams?|grammes?|gms?")),
        ("iu", Exactly("iu|i\\.u\\.|international units?")),
        ("mmol", Exactly("mmol|millimoles?")),
        ("meq", Exactly("mEq|milliequivalents?")),
        ("ml", Exactly("ml|mls|millilit(?:er|re)s?")),
    ];

    private static readonly string[] NumberWords = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    public static IReadOnlyList<FoundDose> In(string text)
    {
        var found = new List<FoundDose>();
        foreach (Match match in Pattern().Matches(text))
        {
            var low = AmountOf(match.Groups["low"].Value);
            var high = match.Groups["high"].Success ? AmountOf(match.Groups["high"].Value) : low;
            if (low is null || high is null || high < low)
                continue;
            var unit = match.Groups["unit"].Value;
            var amount = match.Groups["low"].Index;
            found.Add(new FoundDose(amount, match.Groups["unit"].Index + unit.Length, low.Value, high.Value, UnitOf(unit), QualifierOf(match.Groups["about"].Value)));
        }
        return found;
    }

    private static string UnitOf(string written) => Units.First(u => u.Spelling.IsMatch(written)).Unit;

    private static string? QualifierOf(string written) =>
        written.Length == 0 ? null : written.StartsWith("up", StringComparison.OrdinalIgnoreCase) || written.StartsWith("at most", StringComparison.OrdinalIgnoreCase)
            || written.StartsWith("no more", StringComparison.OrdinalIgnoreCase) ? "up-to" : "about";

    private static decimal? AmountOf(string written)
    {
        var word = Array.FindIndex(NumberWords, w => w.Equals(written, StringComparison.OrdinalIgnoreCase));
        if (word >= 0)
            return word;
        var digits = written.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)
            .Replace("\u00A0", "", StringComparison.Ordinal).Replace("\u202F", "", StringComparison.Ordinal);
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount is > 0 and < 1e9m ? amount : null;
    }

    private static Regex Exactly(string spellings) => new($"^(?:{spellings})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Does not match inside a word or number, nor a concentration: 75 µg/L is not a dose, but 300 mg/day is.</summary>
    [GeneratedRegex(
        @"(?:(?<about>about|around|approximately|approx\.?|roughly|circa|~|up\sto|at\smost|no\smore\sthan)\s?)?"
        + @"(?<![\p{L}\p{N}.,/-])(?:(?<low>" + Number + @")(?:\s?(?:mg|g|mcg|µg|μg|ug|IU)?\s?(?:-|–|—|‑|to|or)\s?(?<high>" + Number + @"))?|(?<low>one|two|three|four|five|six|seven|eight|nine|ten)(?=\sgra|\smil|\smic))"
        + @"[\s\u00A0-]?(?<unit>(?:(?:mcg|µg|μg|ug|micrograms?)\s?(?:DFE|RAE)s?|mg\s?NEs?|mcg|µg|μg|ug|micrograms?|microgrammes?|mgs?|milligrams?|milligrammes?|grams?|grammes?|gms?|I\.U\.|IU|international\sunits?|mmol|millimoles?|mEq|milliequivalents?|mls?|millilit(?:er|re)s?|(?-i:g)))"
        + @"(?![\p{L}\p{N}])(?!\s?/\s?(?:d?l|m?l|kg|cm|mol|g)\b)(?!\sper\s(?:d?l|ml|lit|kilo|kg|decil))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
