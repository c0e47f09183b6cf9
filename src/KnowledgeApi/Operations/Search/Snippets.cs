using KnowledgeApi.Platform.Text;

namespace KnowledgeApi.Operations.Search;

/// <summary>Cuts the most relevant passage from an item's text and marks the search words in it.</summary>
/// <param name="stems">Stems of the search words, as PostgreSQL makes them, and the words themselves.</param>
/// <param name="beginning">Beginning of a word; empty where there is none.</param>
internal sealed class Snippets(string[] stems, string beginning)
{
    private const int Length = 240;

    /// <param name="text">The text, one statement per line; the first line is the label, which the caller sees anyway.</param>
    public Snippet Cut(string text)
    {
        var lines = text.Split('\n');
        var best = lines.Select((line, i) => (Line: line, Rank: (Words: DistinctIn(line), IsLabel: i == 0 ? 0 : 1)))
            .MaxBy(l => l.Rank).Line;
        var matches = MatchesIn(best).ToList();
        var start = matches.Count == 0 ? 0 : StartBefore(best, matches[0].Start);
        var end = best.Length - start <= Length ? best.Length : EndAfter(best, start + Length);
        var head = start > 0 ? "…" : "";
        return new Snippet
        {
            Text = head + best[start..end] + (end < best.Length ? "…" : ""),
            Matches = [.. matches.Where(m => m.Start >= start && m.End <= end)
                .Select(m => new TextSpan { Start = m.Start - start + head.Length, End = m.End - start + head.Length })],
        };
    }

    private int DistinctIn(string line) => MatchesIn(line).Select(m => m.Key).Distinct(StringComparer.Ordinal).Count();

    private IEnumerable<TextWord> MatchesIn(string line) => TextWord.In(line).Where(w => stems.Any(s => IsOf(w.Key, s)) || IsBegun(w.Key));

    private bool IsBegun(string word) => beginning.Length > 0 && word.StartsWith(beginning, StringComparison.Ordinal);

    /// <summary>Whether a word is an inflection of a stem. The stemmer turns a final y into i, and "deficiency" has the stem "defici".</summary>
    private static bool IsOf(string word, string stem) =>
        word == stem
        || (stem.Length > 2 && word.Length - stem.Length is > 0 and <= 4 && word.StartsWith(stem, StringComparison.Ordinal))
        || (stem.Length > 2 && stem[^1] == 'i' && word.Length == stem.Length && word[^1] == 'y' && word.StartsWith(stem[..^1], StringComparison.Ordinal));

    private static int StartBefore(string line, int match)
    {
        if (match < Length / 3 || line.Length <= Length)
            return 0;
        var space = line.LastIndexOf(' ', match - 1, Math.Min(match, Length / 4));
        return space < 0 ? match : line.IndexOf(' ', Math.Max(0, match - Length / 4)) is var first && first >= 0 && first < match ? first + 1 : space + 1;
    }

    private static int EndAfter(string line, int end)
    {
        var space = line.LastIndexOf(' ', end - 1, Length / 3);
        if (space > 0)
            return space;
        return char.IsHighSurrogate(line[end - 1]) ? end - 1 : end;
    }
}
