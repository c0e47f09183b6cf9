using KnowledgeApi.Platform.Text;

namespace KnowledgeApi.Collections.Amounts;

/// <summary>Suggests what a caller probably meant by an unknown name.</summary>
internal static class Nearest
{
    private const int Most = 3;

    /// <summary>Builds a sentence with the nearest ids; empty where none is near.</summary>
    public static string Suggest(string given, IEnumerable<(string Id, string Name)> known)
    {
        var folded = Plain(given);
        var near = known.Select(k => (k.Id, Distance: Distance(folded, Plain(k.Name)))).GroupBy(k => k.Id, k => k.Distance, StringComparer.Ordinal)
            .Select(g => (Id: g.Key, Distance: g.Min())).Where(k => k.Distance <= Math.Max(1, folded.Length / 3))
            .OrderBy(k => k.Distance).ThenBy(k => k.Id, StringComparer.Ordinal).Take(Most).Select(k => k.Id).ToArray();
        return near.Length == 0 ? "" : $" Did you mean: {string.Join(", ", near)}?";
    }

    private static string Plain(string text) => string.Concat(SearchText.Words(text));

    /// <summary>Edit distance: the number of letters to add, remove or change to turn one text into the other.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row[^1];
    }
}
