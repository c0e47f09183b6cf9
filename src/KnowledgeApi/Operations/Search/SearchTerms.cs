using System.Text;
using KnowledgeApi.Platform.Text;

namespace KnowledgeApi.Operations.Search;

/// <summary>
/// A search text in the small query language of websearch_to_tsquery: words, "phrases", -exclusions, or. It is rebuilt here from folded words, quotes
/// and leading hyphens only, so that PostgreSQL's parser sees the same words in a search as in what is stored.
/// </summary>
internal sealed class SearchTerms
{
    private readonly List<string> _wanted = [];

    public SearchTerms(string text)
    {
        var folded = new StringBuilder();
        var isPhrase = false;
        var isExcluded = false;
        foreach (var part in PartsOf(text))
        {
            if (part is "\"")
                isPhrase = !isPhrase;
            if (part is "-" or "\"")
            {
                if (part is "\"" && !isPhrase)
                    folded.Length -= folded.Length > 0 && folded[^1] == ' ' ? 1 : 0;
                folded.Append(part is "\"" && !isPhrase ? "\" " : part);
                isExcluded = part is "-" || (isExcluded && isPhrase);
                continue;
            }
            var words = SearchText.Key(part);
            if (words.Length == 0)
                continue;
            // An exclusion written as one piece is one thing: -Willis-Ekbom does not mean -Willis and Ekbom.
            folded.Append(isExcluded && !isPhrase && words.Contains(' ') ? $"\"{words}\"" : words).Append(' ');
            if (!isExcluded)
                _wanted.Add(words);
            isExcluded &= isPhrase;
        }
        Whole = folded.ToString().Trim();
        Split(endsInWord: !isPhrase && text.Length > 0 && char.IsLetterOrDigit(text[^1]));
    }

    /// <summary>The search text as websearch_to_tsquery takes it.</summary>
    public string Whole { get; }

    /// <summary>The search text without its last word, where that word may be half typed; otherwise empty.</summary>
    public string Head { get; private set; } = "";

    /// <summary>The last word as a tsquery for its beginning; empty where a quote, a space or another sign ends the word.</summary>
    public string Beginning { get; private set; } = "";

    /// <summary>The words wanted, for marking them in snippets.</summary>
    public string Wanted => string.Join(' ', _wanted);

    public bool HasWords => _wanted.Count > 0;

    private void Split(bool endsInWord)
    {
        var last = Whole.LastIndexOf(' ') + 1;
        var word = Whole[last..];
        var before = Whole[..last].TrimEnd();
        if (!endsInWord || word.Length == 0 || word[0] is '-' or '"' || word[^1] == '"' || before.EndsWith(" or", StringComparison.Ordinal))
            return;
        Head = before;
        Beginning = word + ":*";
    }

    /// <summary>Splits the text into words, quotes, and those hyphens that come before a word or quote but not after one.</summary>
    private static IEnumerable<string> PartsOf(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var isQuote = i < text.Length && text[i] is '"' or '“' or '”';
            var isMinus = i < text.Length && text[i] is '-' && (i == 0 || char.IsWhiteSpace(text[i - 1]))
                && i + 1 < text.Length && (char.IsLetterOrDigit(text[i + 1]) || text[i + 1] is '"' or '“');
            if (i < text.Length && !isQuote && !isMinus && !char.IsWhiteSpace(text[i]))
                continue;
            if (i > start)
                yield return text[start..i];
            start = i + 1;
            if (isQuote || isMinus)
                yield return isQuote ? "\"" : "-";
        }
    }
}
