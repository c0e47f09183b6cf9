using System.Text.RegularExpressions;

namespace KnowledgeApi.Operations.Annotations;

/// <summary>
/// Decides how often a dose is taken and which nutrient it is of. Frequency: the nearest one after the dose in its sentence and before the next dose;
/// otherwise the nearest one before it; otherwise the first one after it in the sentence. Nutrient, in this order: the one that the dose leads to
/// ("220 mg twice daily of zinc sulfate"), the one directly before it ("zinc (15 mg"), the one directly after it ("300 mg elemental magnesium"), the
/// last one before it in the sentence, the first one after it in the sentence, the last one before it in the paragraph.
/// </summary>
internal sealed partial class DoseReading(
    string text, Sentences sentences, IReadOnlyList<FoundDose> doses, IReadOnlyList<FoundFrequency> frequencies, IReadOnlyList<Mention> nutrients)
{
    private const int FarthestFrequency = 80;
    private const int FarthestName = 60;
    private const int FarthestParagraphName = 400;

    public FoundFrequency? FrequencyOf(int dose)
    {
        var (from, to) = (doses[dose].Start, doses[dose].End);
        var behind = FirstFrom(frequencies, f => f.Start, to);
        var before = behind - 1;
        var nextDose = dose + 1 < doses.Count ? doses[dose + 1].Start : int.MaxValue;
        if (At(frequencies, behind) is { } next && next.Start < nextDose && next.Start - to <= FarthestFrequency && IsSameSentence(to, next.Start))
            return next;
        if (At(frequencies, before) is { } last && IsSameSentence(last.Start, from) && !IsTaken(last, dose) && !text.AsSpan(last.End, from - last.End).Contains(';'))
            return last;
        return At(frequencies, behind) is { } later && IsSameSentence(to, later.Start) ? later : null;
    }

    /// <summary>Whether a frequency directly follows an earlier dose and so belongs to it: "4700 mg per day, of which 99 mg".</summary>
    private bool IsTaken(FoundFrequency frequency, int dose) =>
        At(doses, FirstFrom(doses, d => d.End, frequency.Start + 1) - 1) is { } earlier && earlier != doses[dose] && frequency.Start - earlier.End <= 2;

    public LexiconTerm? NutrientOf(int dose)
    {
        var (from, to) = (doses[dose].Start, doses[dose].End);
        var index = FirstFrom(nutrients, n => n.Start, to);
        var next = At(nutrients, index) is { } n && IsSameSentence(to, n.Start) ? n : null;
        var previous = At(nutrients, index - 1) is { } p && IsSameSentence(p.Start, from) ? p : null;
        var between = next is null ? "" : Between(to, next.Start);
        if (next is not null && LeadsTo().IsMatch(between))
            return next.Term;
        if (previous is not null && RightBefore().IsMatch(Between(previous.End, from)))
            return previous.Term;
        if (next is not null && RightBehind().IsMatch(between))
            return next.Term;
        if (previous is not null || next is not null)
            return (previous ?? next)!.Term;
        return At(nutrients, index - 1) is { } above && from - above.End <= FarthestParagraphName
            && sentences.ParagraphOf(above.Start) == sentences.ParagraphOf(from) ? above.Term : null;
    }

    private bool IsSameSentence(int first, int second) => sentences.NumberOf(first) == sentences.NumberOf(second);

    /// <summary>The text between two positions, without any frequency in it. A longer text cannot join a name and a dose, so it is replaced by an ellipsis, which no pattern matches.</summary>
    private string Between(int start, int end)
    {
        if (end - start > FarthestName)
            return "…";
        var between = text[start..end];
        foreach (var frequency in frequencies.Skip(FirstFrom(frequencies, f => f.Start, start)).TakeWhile(f => f.End <= end))
            between = between.Replace(text[frequency.Start..frequency.End], "", StringComparison.Ordinal);
        return between;
    }

    private static T? At<T>(IReadOnlyList<T> list, int index) where T : class => index >= 0 && index < list.Count ? list[index] : null;

    /// <summary>Index of the first element that begins at or after a position.</summary>
    private static int FirstFrom<T>(IReadOnlyList<T> list, Func<T, int> start, int place)
    {
        var (low, high) = (0, list.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (start(list[middle]) < place)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    [GeneratedRegex(@"^\s*(?:of|each\sof|doses?\sof)\s(?:[\p{L}-]+\s){0,3}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeadsTo();

    [GeneratedRegex(@"^[\s(\[:,–=-]*(?:\(?[\p{L}\p{N} -]{1,20}\)\s*)?(?:(?:supplements?|at|of|about|around|approximately|up to|tablets?|capsules?|is|was)\s*){0,2}[(\[]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RightBefore();

    [GeneratedRegex(@"^\s*(?:[\p{L}-]+\s){0,3}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RightBehind();
}
