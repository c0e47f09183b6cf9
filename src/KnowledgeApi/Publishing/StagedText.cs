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
    public static StagedText Create(Entry entry, IEnumerable<string> related)
    {
        var label = entry.ShownAs();
        var body = entry.SearchTexts().OfType<string>().Where(t => t != label).Distinct(StringComparer.Ordinal).ToArray();
        var shown = body.Where(t => t != entry.Id).Prepend(label).Select(t => t.ReplaceLineEndings(" "));
        return new(
            Folded(entry.Names().Select(n => n.Name)), SearchText.Key(label), Folded(related), Folded(body),
            string.Join('\n', shown));
    }

    private static string Folded(IEnumerable<string> texts) => string.Join(' ', texts.Distinct(StringComparer.Ordinal).Select(SearchText.Key));
}
