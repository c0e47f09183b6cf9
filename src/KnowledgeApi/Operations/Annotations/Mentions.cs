using System.Text.RegularExpressions;

namespace KnowledgeApi.Operations.Annotations;

/// <summary>A name found in a text.</summary>
internal sealed record Mention(int Start, int End, LexiconTerm Term);

/// <summary>Finds the names in a text: leftmost first, the longest at each position, none inside another.</summary>
internal sealed partial class Mentions(Lexicon lexicon, string text, Sentences sentences)
{
    private readonly List<Token> _tokens = Token.In(text);

    /// <summary>Every name, except everyday words in sentences that name nothing else.</summary>
    public IReadOnlyList<Mention> All()
    {
        var found = Find(_ => true, skipsInside: true);
        var named = found.Where(m => !m.Term.IsEveryday).Select(m => sentences.NumberOf(m.Start)).ToHashSet();
        return [.. found.Where(m => !m.Term.IsEveryday || named.Contains(sentences.NumberOf(m.Start)))];
    }

    /// <summary>Every nutrient and form, including those inside longer names, such as the vitamin B12 of "vitamin B12 deficiency".</summary>
    public IReadOnlyList<Mention> Nutrients() => Find(t => t.Nutrient is not null && !t.IsEveryday, skipsInside: false);

    private List<Mention> Find(Func<LexiconTerm, bool> isWanted, bool skipsInside)
    {
        var found = new List<Mention>();
        for (var i = 0; i < _tokens.Count; i++)
        {
            var first = i;
            if (lexicon.LongestAt(_tokens, i, (term, last) => isWanted(term) && MayStand(term, first, last)) is not { } longest)
                continue;
            var end = i + longest.Words - 1;
            found.Add(new Mention(_tokens[i].Start, _tokens[end].End, longest.Term));
            if (skipsInside || longest.Term.Nutrient is not null)
                i = end;
        }
        return found;
    }

    private bool MayStand(LexiconTerm term, int first, int last)
    {
        var (start, end) = (_tokens[first].Start, _tokens[last].End);
        if (!term.Fits(text.AsSpan(start, end - start)))
            return false;
        return !term.IsLetter || (end < text.Length && text[end] is '+' or '⁺') || BehindUnit().IsMatch(text.AsSpan(Math.Max(0, start - 12), Math.Min(12, start)));
    }

    [GeneratedRegex(@"[0-9]\s?(?:g|mg|mcg|µg|μg|ug|mmol|mEq)\s(?:of\s)?$", RegexOptions.CultureInvariant)]
    private static partial Regex BehindUnit();
}
