using System.Text.RegularExpressions;

namespace KnowledgeApi.Operations.Evidence.Gate;

/// <summary>
/// The school grade at which a text can be read, after Flesch and Kincaid: 0.39 × words per sentence + 11.8 × syllables per word − 15.59. Syllables
/// are counted by the vowels that are heard, as all such programs do, which is right for all but about one word in twenty.
/// </summary>
internal static partial class ReadingGrade
{
    /// <summary>The highest grade that most adults read with ease.</summary>
    public const double Highest = 8;

    /// <param name="text">One or more sentences.</param>
    /// <param name="names">Names that the reader knows. Each counts as a word of one syllable.</param>
    public static double Compute(string text, IEnumerable<string> names)
    {
        var known = string.Join('|', names.OrderByDescending(n => n.Length).Select(Regex.Escape));
        var plain = Regex.Replace(text, $@"\b(?:{known})\b", "it", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        var words = Word().Matches(plain).Select(m => m.Value).ToArray();
        var sentences = SentenceEnd().Count(plain.TrimEnd());
        return words.Length == 0 ? 0 : (0.39 * words.Length / Math.Max(1, sentences)) + (11.8 * words.Sum(SyllablesOf) / words.Length) - 15.59;
    }

    /// <summary>A number counts as one short word.</summary>
    private static int SyllablesOf(string word) => char.IsDigit(word[0]) ? 1 : Math.Max(1, Vowels().Count(word) - (Silent().IsMatch(word) ? 1 : 0));

    [GeneratedRegex(@"[\p{L}\d][\p{L}\d'’.,-]*(?<![.,-])")]
    private static partial Regex Word();

    [GeneratedRegex(@"[.!?;:](?=\s|$)")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("[aeiouyæœ]+", RegexOptions.IgnoreCase)]
    private static partial Regex Vowels();

    /// <summary>A final e is silent except in -le after a consonant; so is the e of -ed except after t and d, and that of most -es.</summary>
    [GeneratedRegex("(?:(?<![^aeiouy]l)(?<![aeiouy])e|(?<![td])ed|(?<![cgsxz]|ch|sh)es)$", RegexOptions.IgnoreCase)]
    private static partial Regex Silent();
}
