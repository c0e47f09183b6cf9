using System.Collections.Concurrent;
using KnowledgeApi.Platform.Text;

namespace KnowledgeApi.Publishing;

/// <summary>A text that search finds an entry by, with its words in one spelling.</summary>
internal sealed record FoldedText(string Text)
{
    /// <summary>Its words as one line.</summary>
    public string Key { get; } = SearchText.Key(Text);
}

/// <summary>The names of things, each worked out once: they are among the words of every entry about the thing.</summary>
internal sealed class FoldedNames(KnowledgeTree tree)
{
    private readonly ConcurrentDictionary<string, FoldedText[]> _known = new(StringComparer.Ordinal);

    public FoldedText[] Of(string thing) => _known.GetOrAdd(thing, id => tree.CollectionOf(tree.Things, id) is { } collection
        ? [.. tree.Find<Entry>(collection, id)!.SearchTexts().OfType<string>().Select(t => new FoldedText(t))] : []);
}
