using Npgsql;

namespace KnowledgeApi.Publishing;

/// <summary>Something that a release holds beside its entries, worked out from them when it is published.</summary>
internal sealed record Derivation
{
    /// <summary>Makes the tables of the transaction that it is staged in.</summary>
    public string? Staging { get; init; }

    /// <summary>Fills them.</summary>
    public Func<NpgsqlConnection, StagedRelease, CancellationToken, Task>? Stage { get; init; }

    /// <summary>Selects whether what is staged differs from what is live, where that does not follow from the entries.</summary>
    public string? Differs { get; init; }

    /// <summary>Statements that close what changes or goes, before anything is opened.</summary>
    public string[] Close { get; init; } = [];

    /// <summary>Statements that write it, once entries and links are written and analysed.</summary>
    public string[] Open { get; init; } = [];

    /// <summary>Selects what must not be, and what to say of it; nothing is published where it finds something.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>Selects collection, id and digest of what of it is live, for the checksum of the release; null where it follows from the entries.</summary>
    public string? Digests { get; init; }

    /// <summary>The tables it writes that later statements join.</summary>
    public string[] Tables { get; init; } = [];
}

/// <summary>What is staged for a release.</summary>
/// <param name="Tree">The curated files.</param>
/// <param name="Entries">Their entries, as they come to the database.</param>
internal sealed record StagedRelease(KnowledgeTree Tree, IReadOnlyList<StagedEntry> Entries);

/// <summary>A statement that finds what must not be in a release.</summary>
/// <param name="Sql">Selects it.</param>
/// <param name="Reason">What to say, before what was found.</param>
internal sealed record Refusal(string Sql, string Reason);
