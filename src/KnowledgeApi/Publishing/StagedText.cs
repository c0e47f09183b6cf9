using System.Security.Cryptography;
using System.Text;
using KnowledgeApi.Platform.Text;

namespace KnowledgeApi.Publishing;

/// <summary>The text that search finds an entry by, in four weights, each in one spelling; and the text for snippets.</summary>
/// <param name="Names">A: its names, codes and identifiers.</param>
/// <param name="Label">B: how it is shown.</param>
/// <param name="Related">C: the names of what it is about.</param>
/// <param name="Body">D: all other text.</param>
/// <param name="Shown">The text as written, one statement per line.</param>
internal sealed record StagedText(string Names, string Label, string Related, string Body, string Shown)
{
    public string Digest { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Names, Label, Related, Body, Shown))));

    public static StagedText Create(string id, string label, EntryName[] names, FoldedText[] own, FoldedText[] related)
    {
        var body = own.Where(t => t.Text != label).DistinctBy(t => t.Text, StringComparer.Ordinal).ToArray();
        var shown = body.Select(t => t.Text).Where(t => t != id).Prepend(label).Select(t => t.ReplaceLineEndings(" "));
        return new(
            Line(names.DistinctBy(n => n.Name, StringComparer.Ordinal).Select(n => n.Folded)),
            Array.Find(own, t => t.Text == label)?.Key ?? SearchText.Key(label),
            Line(related.DistinctBy(t => t.Text, StringComparer.Ordinal).Select(t => t.Key)),
            Line(body.Select(t => t.Key)),
            string.Join('\n', shown));
    }

    private static string Line(IEnumerable<string> keys) => string.Join(' ', keys);
}
