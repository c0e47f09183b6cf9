using System.Globalization;
using System.Text;

namespace KnowledgeApi.Platform.Text;

/// <summary>Words as they are stored for search and as they are asked for: case, accents and spelling folded the same way on both sides.</summary>
internal static class SearchText
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var lower = char.ToLowerInvariant(c);
            if (Diacritics.PlainOf(lower) is { } plain)
                folded.Append(plain);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                folded.Append(lower);
        }
        return folded.ToString();
    }

    /// <summary>The words of a text in one spelling, split where a letter or digit ends: "Willis-Ekbom" is two words.</summary>
    public static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var c in Fold(text))
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(c);
            }
            else if (word.Length > 0)
            {
                yield return Spelling.Unify(word.ToString());
                word.Clear();
            }
        }
        if (word.Length > 0)
            yield return Spelling.Unify(word.ToString());
    }

    /// <summary>The words of a text as one line: what names are compared by.</summary>
    public static string Key(string text) => string.Join(' ', Words(text));

    public static bool HasWords(string text) => Words(text).Any();

    /// <summary>A tsquery that wants every word to begin some word of the item. Words hold only letters and digits, so nothing in them is an operator.</summary>
    public static string ToQuery(string text) => string.Join(" & ", Words(text).Distinct(StringComparer.Ordinal).Select(w => $"{w}:*"));
}
