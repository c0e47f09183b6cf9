using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Definition;

/// <summary>Links to nutrients, conditions or concepts, whose ids are unique across the three collections.</summary>
internal static class ThingLinks
{
    public static IEnumerable<EntryLink> Create(string role, IEnumerable<string>? targets) =>
        (targets ?? []).Select(t => new EntryLink(role, CollectionNames.Things, t));
}
