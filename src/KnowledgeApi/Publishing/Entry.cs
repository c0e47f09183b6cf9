using System.Text.Json.Serialization;

namespace KnowledgeApi.Publishing;

/// <summary>One entry of the curated files. Its members in order are the file format.</summary>
internal abstract record Entry
{
    [JsonPropertyOrder(-10)]
    public required string Id { get; init; }

    /// <summary>Ids that it had before: they lead to it, and are never given again.</summary>
    public virtual IEnumerable<string> HadIds() => [];

    /// <summary>Ids that parts of it had before, which are no items of their own.</summary>
    public virtual IEnumerable<FormerPart> PartsHadIds() => [];

    /// <summary>The label that other items show for it.</summary>
    public abstract string ShownAs();

    /// <summary>The items it refers to.</summary>
    public abstract IEnumerable<EntryLink> References();

    /// <summary>The texts that the parameter q searches.</summary>
    public abstract IEnumerable<string?> SearchTexts();

    /// <summary>Whether search and suggestions include it.</summary>
    public virtual bool IsFindable() => true;

    /// <summary>The ids of the things it names, itself or through its parts: the entry is about them, and their words find it.</summary>
    public virtual IEnumerable<string> Things(KnowledgeTree tree) => [];

    /// <summary>Whether the graph leads from what it names to it. Not to a part that is found through the entry it is written in.</summary>
    public virtual bool HasSubjects() => true;

    /// <summary>Its place among the items about the same thing, the lowest first; null where it has none.</summary>
    public virtual int? Rank() => null;

    /// <summary>For a thing: whether entries that lead to it are about it directly, and not only with includeDescendants.</summary>
    public virtual bool IsAnswerable() => false;

    /// <summary>Ids of the document corrections that the entry says concern it.</summary>
    public virtual IEnumerable<string> NamedCorrections() => [];

    /// <summary>For a vocabulary: its codes.</summary>
    public virtual IEnumerable<string> VocabularyCodes() => [];

    /// <summary>For a thing: the things it leads to.</summary>
    public virtual IEnumerable<ThingAbove> Above() => [];

    /// <summary>The names, codes and identifiers it is known by.</summary>
    public virtual IEnumerable<EntryName> Names() => [];
}

/// <summary>A relation from an entry to another item.</summary>
/// <param name="Role">The kind of relation.</param>
/// <param name="Collections">The collections that may contain the target.</param>
/// <param name="Target">Id of the target.</param>
internal sealed record EntryLink(string Role, string[] Collections, string Target)
{
    public static IEnumerable<EntryLink> Many(string role, string collection, IEnumerable<string>? targets) =>
        (targets ?? []).Select(t => new EntryLink(role, [collection], t));

    public static IEnumerable<EntryLink> One(string role, string collection, string? target) =>
        target is null ? [] : [new EntryLink(role, [collection], target)];
}

/// <summary>An id that a part of an entry had before.</summary>
/// <param name="Parts">The plural of the kind of part: its singular is the name of parameters that take such ids.</param>
/// <param name="Former">The id that it had.</param>
/// <param name="Id">The id that it has.</param>
internal sealed record FormerPart(string Parts, string Former, string Id);

/// <summary>A thing that another thing leads to.</summary>
/// <param name="Id">Its id.</param>
/// <param name="IsInherited">True if an entry about the lower thing is about this one only with includeDescendants.</param>
internal readonly record struct ThingAbove(string Id, bool IsInherited)
{
    public static IEnumerable<ThingAbove> Near(string[]? ids) => (ids ?? []).Select(id => new ThingAbove(id, IsInherited: false));

    public static IEnumerable<ThingAbove> Far(string[]? ids) => (ids ?? []).Select(id => new ThingAbove(id, IsInherited: true));
}
