using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections;

/// <summary>Refuses to start when a part of a collection was forgotten, so that the service does not answer with an empty list instead.</summary>
internal static class CatalogueCheck
{
    /// <exception cref="InvalidOperationException">Something is missing; the message says what it is and where it belongs.</exception>
    public static void Run() => Run(Catalogue.All.ToDictionary(c => c.Item), Catalogue.Kinds, typeof(Catalogue).Assembly.GetTypes());

    internal static void Run(IReadOnlyDictionary<Type, Definition.Collection> collections, IReadOnlyList<EntryKind> kinds, IReadOnlyCollection<Type> program)
    {
        var missing = MissingParts(collections, kinds, program).ToArray();
        if (missing.Length > 0)
            throw new InvalidOperationException(string.Join('\n', missing));
    }

    private static IEnumerable<string> MissingParts(IReadOnlyDictionary<Type, Definition.Collection> collections, IReadOnlyList<EntryKind> kinds, IReadOnlyCollection<Type> program)
    {
        foreach (var (item, collection) in collections)
        {
            if (ResourceKind.ForCollection(collection.Name) != Kebab(item.Name))
                yield return $"{collection.Name}: its record is called {item.Name}, not after its singular {ResourceKind.ForCollection(collection.Name)}.";
            if (collection.Kind is not null && !Vocabulary.Get("item-kinds").Codes.Contains(ResourceKind.ForCollection(collection.Name)))
                yield return $"{collection.Name}: the vocabulary item-kinds has no {ResourceKind.ForCollection(collection.Name)}, so nothing could refer to its items.";
            if (collection is { Kind: null, Derived: null })
                yield return $"{collection.Name}: neither curated (Kind) nor worked out from others (Derived).";
        }
        foreach (var entry in program.Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(Entry)) && kinds.All(k => k.Entry != t)))
            yield return $"{entry.Name} is the entry of no collection. Name it in a definition, and the definition in the catalogue.";
        foreach (var rules in program.Where(t => t is { IsAbstract: false, BaseType.IsGenericType: true } && t.BaseType.GetGenericTypeDefinition() == typeof(EntryRules<>)))
        {
            if (!kinds.Any(k => k.Entry == rules.BaseType!.GenericTypeArguments[0] && k.Rules is not null))
                yield return $"{rules.Name} checks nothing: the definition of its collection does not name it.";
        }
        foreach (var query in program.Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(ListQuery)) && t.GetNestedType("Validator", System.Reflection.BindingFlags.NonPublic) is null))
            yield return $"{query.Name} has no validator. Nest one in it.";
    }

    private static string Kebab(string name) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
