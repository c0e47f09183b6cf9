using FluentValidation;

namespace KnowledgeApi.Publishing;

/// <summary>What publishing needs to know about a collection: the type of an entry, its rules, and how it becomes rows.</summary>
internal sealed record EntryKind
{
    /// <summary>Name of the collection and of its folder.</summary>
    public string Collection { get; init; } = "";

    /// <summary>Where entries without files of their own are written; null where the collection has a folder.</summary>
    public PartOf? PartOf { get; init; }

    /// <summary>The record type of an entry.</summary>
    public required Type Entry { get; init; }

    /// <summary>The rules of an entry, which may use the whole tree; null if its form is enough.</summary>
    public Func<KnowledgeTree, IValidator>? Rules { get; init; }

    /// <summary>True where an entry can say which ids it had before.</summary>
    public bool HasFormerIds { get; init; }

    /// <summary>True for things that a claim can be about: their ids are unique across all such collections.</summary>
    public bool IsThing { get; init; }

    /// <summary>True if the entries are the vocabularies that define the codes of coded members of all entries.</summary>
    public bool IsVocabulary { get; init; }

    /// <summary>The tables of its rows. The first has one row per entry, which is closed when the entry changes or is removed.</summary>
    public required string[] Tables { get; init; }

    /// <summary>Statements that write the rows of the entries in `opened`, in this order.</summary>
    public required string[] Open { get; init; }
}

/// <summary>
/// Entries that are written within those of another collection, because they are reviewed together. When the files are read, each becomes an entry of
/// its own collection beside the one it is written in.
/// </summary>
/// <param name="Collection">The collection within whose entries they are written.</param>
/// <param name="PartsIn">Makes the parts of one such entry.</param>
internal sealed record PartOf(string Collection, Func<Entry, IEnumerable<Entry>> PartsIn);
