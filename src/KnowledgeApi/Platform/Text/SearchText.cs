using System.Globalization;
using System.Text;

namespace KnowledgeApi.Platform.Text;

/// <summary>Normalises words for search: case, accents and spelling are folded the same way in stored text and in queries.</summary>
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

    /// <summary>The words of a text in one spelling, split at everything but letters and digits: "Willis-Ekbom" is two words.</summary>
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

    /// <summary>The words of a text as one line, by which names are compared.</summary>
    public static string Key(string text) => string.Join(' ', Words(text));

    public static bool HasWords(string text) => Words(text).Any();

    /// <summary>
    /// A tsquery in which every word must match the beginning of some word of the item. Words hold only letters and digits, so they contain no
    /// operators.
    /// </summary>
    public static string ToQuery(string text) => string.Join(" & ", Words(text).Distinct(StringComparer.Ordinal).Select(w => $"{w}:*"));
}
