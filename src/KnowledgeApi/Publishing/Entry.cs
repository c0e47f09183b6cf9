using System.Text.Json.Serialization;
using KnowledgeApi.Collections.Definition;

namespace KnowledgeApi.Publishing;

/// <summary>One entry of the curated files. Its members in order are the file format.</summary>
internal abstract record Entry
{
    [JsonPropertyOrder(-10)]
    public required string Id { get; init; }

    /// <summary>How other items name it.</summary>
    public abstract string ShownAs();

    /// <summary>The items it refers to.</summary>
    public abstract IEnumerable<EntryLink> References();

    /// <summary>The texts by whose words q finds it.</summary>
    public abstract IEnumerable<string?> SearchTexts();

    /// <summary>Whether search and suggestions find it.</summary>
    public virtual bool IsFindable() => true;

    /// <summary>The names, codes and identifiers by which it is known.</summary>
    public virtual IEnumerable<EntryName> Names() => [];
}

/// <summary>A relation from an entry to another item.</summary>
/// <param name="Role">What the relation is.</param>
/// <param name="Collections">The collections in which the target may be.</param>
/// <param name="Target">Id of the target.</param>
internal sealed record EntryLink(string Role, string[] Collections, string Target)
{
    public static IEnumerable<EntryLink> Many(string role, string collection, IEnumerable<string>? targets) =>
        (targets ?? []).Select(t => new EntryLink(role, [collection], t));

    public static IEnumerable<EntryLink> One(string role, string collection, string? target) =>
        target is null ? [] : [new EntryLink(role, [collection], target)];

    /// <summary>Links to nutrients, conditions or concepts, whose ids are unique over the three.</summary>
    public static IEnumerable<EntryLink> Things(string role, IEnumerable<string>? targets) =>
        (targets ?? []).Select(t => new EntryLink(role, CollectionNames.Things, t));
}
