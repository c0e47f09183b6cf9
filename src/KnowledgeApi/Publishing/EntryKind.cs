using FluentValidation;

namespace KnowledgeApi.Publishing;

/// <summary>What publishing has to know of a collection: what an entry is, what it must be, and how it becomes rows.</summary>
internal sealed record EntryKind
{
    /// <summary>Name of the collection, which is that of its folder.</summary>
    public string Collection { get; init; } = "";

    /// <summary>The record of an entry.</summary>
    public required Type Entry { get; init; }

    /// <summary>The rules of an entry, which may look at the whole tree; null where its form says everything.</summary>
    public Func<KnowledgeTree, IValidator>? Rules { get; init; }

    /// <summary>True for what a claim can be about: such ids are unique over all collections of the sort.</summary>
    public bool IsThing { get; init; }

    /// <summary>True where the entries are the vocabularies that coded members of all entries take their codes from.</summary>
    public bool IsVocabulary { get; init; }

    /// <summary>The tables its rows go to. The first has a row an entry, which closes when the entry changes or goes.</summary>
    public required string[] Tables { get; init; }

    /// <summary>Statements that write the rows of the entries in `opened`, in this order.</summary>
    public required string[] Open { get; init; }
}
