using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Definition;

/// <summary>The entries of a release, as resources show them: an item that another one names becomes a reference with the label it has in this release.</summary>
internal sealed class ReleaseContent(KnowledgeTree tree)
{
    public KnowledgeTree Tree { get; } = tree;

    /// <summary>The entries of a collection, in the order of their ids.</summary>
    public T[] All<T>(string collection) where T : Entry =>
        [.. Tree.Of(collection).Select(e => (T)e.Entry).OrderBy(e => e.Id, StringComparer.Ordinal)];

    public Reference To(string collection, string id) => Reference.To(collection, id, Tree.Find<Entry>(collection, id)!.ShownAs());

    /// <summary>References to the items with these ids, each once.</summary>
    public Reference[] ToEach(string collection, IEnumerable<string>? ids) => [.. (ids ?? []).Distinct(StringComparer.Ordinal).Select(id => To(collection, id))];

    /// <summary>A reference to a nutrient, condition or concept.</summary>
    public Reference ToThing(string id) => To(Tree.CollectionOf(CollectionNames.Things, id)!, id);

    public Reference[] ToThings(IEnumerable<string>? ids) => [.. (ids ?? []).Distinct(StringComparer.Ordinal).Select(ToThing)];
}
