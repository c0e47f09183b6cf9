namespace KnowledgeApi.Platform.Resources;

/// <summary>The kind of an item is the singular of its collection: `study` in `studies`, `reference-intake` in `reference-intakes`.</summary>
internal static class ResourceKind
{
    public static string ForCollection(string collection) => collection.EndsWith("ies", StringComparison.Ordinal) ? $"{collection[..^3]}y" : collection.TrimEnd('s');

    /// <summary>The collection of a kind.</summary>
    public static string CollectionOf(string kind) => kind.EndsWith('y') ? $"{kind[..^1]}ies" : $"{kind}s";
}
