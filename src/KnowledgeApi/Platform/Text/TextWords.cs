using System.Globalization;

namespace KnowledgeApi.Platform.Text;

/// <summary>A word in a text: its position, in UTF-16 code units, and its key in one spelling.</summary>
internal readonly record struct TextWord(int Start, int End, string Key)
{
    /// <summary>The words of a text, with their positions.</summary>
    public static IEnumerable<TextWord> In(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (!char.IsLetterOrDigit(text[start]))
                continue;
            var end = start + 1;
            while (end < text.Length && IsInWord(text[end]))
                end++;
            yield return new TextWord(start, end, SearchText.Key(text[start..end]));
            start = end - 1;
        }
    }

    private static bool IsInWord(char c) => char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
