using System.Text.RegularExpressions;
using KnowledgeApi.Collections.Dosages;

namespace KnowledgeApi.Operations.Annotations;

/// <summary>How often something is taken, as the text states it.</summary>
internal sealed partial record FoundFrequency(int Start, int End, decimal? Times, string Per)
{
    private static readonly string[] Numbers = ["once", "twice", "thrice", "one", "two", "three", "four", "five", "six"];

    private static readonly decimal[] Counts = [1, 2, 3, 1, 2, 3, 4, 5, 6];

    public static IReadOnlyList<FoundFrequency> In(string text) =>
        [.. Pattern().Matches(text).Select(m => new FoundFrequency(m.Index, m.Index + m.Length, TimesIn(m), PeriodOf(m.Value)))];

    public Frequency AsWrittenIn(string text) => new() { Times = Times, Per = Per, Text = Squeezed().Replace(text[Start..End].Trim(), " ") };

    /// <summary>Every other day counts as half a time per day.</summary>
    private static decimal? TimesIn(Match match)
    {
        if (match.Groups["other"].Success)
            return 0.5m;
        var written = match.Groups["times"].Value;
        var word = Array.FindIndex(Numbers, n => n.Equals(written, StringComparison.OrdinalIgnoreCase));
        return word >= 0 ? Counts[word] : decimal.TryParse(written, out var times) ? times : null;
    }

    private static string PeriodOf(string written) =>
        written.Contains("week", StringComparison.OrdinalIgnoreCase) ? "week" : written.Contains("course", StringComparison.OrdinalIgnoreCase) ? "course" : "day";

    /// <summary>"3 capsules per day" says how many capsules, not how many times: the words are kept, but not the count.</summary>
    [GeneratedRegex(
        @"(?<![\p{L}\p{N}])(?:"
        + @"(?:(?<times>once|twice|thrice)|(?<times>[0-9]{1,2}|one|two|three|four|five|six)\s?(?:times|x|×))\s(?:daily|weekly|nightly|(?:a|per|each|every)\s(?:day|week|night))"
        + @"|(?:[0-9]{1,2}|one|two|three|four|five|six)\s(?:capsules?|tablets?|pills?|doses?|drops?|scoops?|sachets?|softgels?)\s(?:daily|(?:a|per|each|every)\s(?:day|week))"
        + @"|(?<other>every\s(?:other|second|alternate)|(?:on\s)?alternate)\s(?:day|week|night)s?|(?:every|each|per|a)\s(?:day|week|night)|everyday"
        + @"|daily|weekly|nightly"
        + @"|/\s?(?:day|d|week|wk)"
        + @")(?![\p{L}\p{N}])|(?<=[\p{L}])\s?/\s?(?:day|d|week|wk)(?![\p{L}\p{N}])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Squeezed();
}
