using System.Text.RegularExpressions;

namespace KnowledgeApi.Operations.Annotations;

/// <summary>The boundaries of the sentences and paragraphs of a text.</summary>
internal sealed partial class Sentences
{
    private readonly int[] _ends;
    private readonly int[] _paragraphs;

    public Sentences(string text)
    {
        _ends = [.. End().EnumerateMatches(text).ToPlaces()];
        _paragraphs = [.. Paragraph().EnumerateMatches(text).ToPlaces()];
    }

    /// <summary>Number of the sentence that contains a position.</summary>
    public int NumberOf(int place) => Count(_ends, place);

    public int ParagraphOf(int place) => Count(_paragraphs, place);

    private static int Count(int[] ends, int place)
    {
        var index = Array.BinarySearch(ends, place);
        return index < 0 ? ~index : index + 1;
    }

    /// <summary>A sentence ends at a full stop, question mark or exclamation mark before white space or, as on carelessly written pages, directly before a capital letter, and at the end of a line.</summary>
    [GeneratedRegex(@"(?<!\b(?:[A-Z]|e\.g|i\.e|vs|approx|Dr|al|ca|No))[.!?][""”’)\]]{0,2}(?=\s)|(?<=[a-z)])[.!?][0-9]{0,3}(?=\s|[A-Z])|\r?\n", RegexOptions.CultureInvariant)]
    private static partial Regex End();

    [GeneratedRegex(@"\r?\n", RegexOptions.CultureInvariant)]
    private static partial Regex Paragraph();
}

internal static class MatchPlaces
{
    /// <summary>The positions at which the matches end.</summary>
    public static List<int> ToPlaces(this Regex.ValueMatchEnumerator matches)
    {
        var places = new List<int>();
        foreach (var match in matches)
            places.Add(match.Index + match.Length);
        return places;
    }
}
