using System.Text.RegularExpressions;
using KnowledgeApi.Platform.Text;

namespace KnowledgeApi.Operations.Annotations;

/// <summary>A word of a text or name, normalised for the lexicon to one spelling in the singular, with the separator before it.</summary>
/// <param name="Start">Where the word begins, in UTF-16 code units.</param>
/// <param name="End">Position after its last UTF-16 code unit.</param>
/// <param name="Key">The word in the singular.</param>
/// <param name="Joint">What separates it from the word before: an empty string for a space or hyphen, brackets and slashes as they are; null where a name cannot continue across the gap.</param>
internal readonly partial record struct Token(int Start, int End, string Key, string? Joint)
{
    public static List<Token> In(string text)
    {
        var tokens = new List<Token>();
        var behind = 0;
        var addresses = new Queue<(int Start, int End)>(Addresses().Matches(text).Select(m => (m.Index, m.Index + m.Length)));
        foreach (var word in TextWord.In(text))
        {
            while (addresses.TryPeek(out var address) && address.End <= word.Start)
                addresses.Dequeue();
            if (addresses.TryPeek(out var next) && next.Start <= word.Start)
                continue;
            var before = behind;
            behind = word.End;
            var gap = text.AsSpan(before, word.Start - before);
            if (word.Key == "s" && gap is "'" or "’")
                continue;
            var footnote = FootnoteIn(word.Key);
            tokens.Add(new Token(word.Start, word.End - footnote, Singular(word.Key[..^footnote]), tokens.Count == 0 ? null : JointOf(gap)));
        }
        return tokens;
    }

    /// <summary>Removes the ending of a plural or of an activity (cramps, cramping). Names and texts are treated alike, so the result need not be correct, only equal.</summary>
    private static string Singular(string word) => word switch
    {
        { Length: <= 3 } => word,
        _ when word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 => word[..^3] + "y",
        _ when word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) => word[..^2],
        _ when word.EndsWith("ing", StringComparison.Ordinal) && word.Length > 6 => word[..^3],
        _ when word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') => word[..^1],
        _ => word,
    };

    /// <summary>Web and e-mail addresses are skipped: they name pages, not things.</summary>
    [GeneratedRegex(@"(?:https?://|www\.)\S+|\S+@\S+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Addresses();

    /// <summary>Length of a footnote mark that lost its superscript in copying, as in magnesium3. Short words keep their digits, as in B12.</summary>
    private static int FootnoteIn(string word)
    {
        var letters = word.AsSpan().TrimEnd("0123456789").Length;
        return letters >= 5 && word.Length - letters <= 2 && !word.AsSpan(0, letters).ContainsAnyInRange('0', '9') ? word.Length - letters : 0;
    }

    private static string? JointOf(ReadOnlySpan<char> gap)
    {
        var joint = gap.Trim().TrimStart("'’s").ToString();
        var hasSpace = gap.ToString().Any(char.IsWhiteSpace);
        if (gap.Count('\n') > 1)
            return null;
        return joint switch
        {
            "" => "",
            "-" or "‐" or "‑" or "–" => hasSpace ? null : "",
            "'" or "’" or "´" or "′" => "",
            _ => joint.Length <= 3 && !joint.AsSpan().ContainsAny(".;:!?") ? joint : null,
        };
    }
}
