using Npgsql;

namespace KnowledgeApi.Publishing;

/// <summary>Data of a release that is computed from its entries when it is published.</summary>
internal sealed record Derivation
{
    /// <summary>SQL that creates its staging tables in the transaction.</summary>
    public string? Staging { get; init; }

    /// <summary>Fills the staging tables with what follows from single entries.</summary>
    public StageEntries? StageEntries { get; init; }

    /// <summary>Fills the staging tables with what follows from the release as a whole.</summary>
    public StageRelease? StageRelease { get; init; }

    /// <summary>SQL that selects whether the staged data differs from the live data, if that does not follow from the entries.</summary>
    public string? Differs { get; init; }

    /// <summary>Statements that close the rows that change or are removed, before any row is opened.</summary>
    public string[] Close { get; init; } = [];

    /// <summary>Statements that write the new rows, after entries and links are written and analysed.</summary>
    public string[] Open { get; init; } = [];

    /// <summary>Finds what is not allowed, with the reason to report; nothing is published if it finds something.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>The tables it writes that later statements join.</summary>
    public string[] Tables { get; init; } = [];
}

/// <summary>Copies what follows from some entries of a release. It is called with all of them, part by part.</summary>
internal delegate Task StageEntries(NpgsqlConnection connection, IReadOnlyList<StagedEntry> entries, CancellationToken cancelled);

/// <summary>Copies what follows from a release as a whole.</summary>
internal delegate Task StageRelease(NpgsqlConnection connection, StagedRelease release, CancellationToken cancelled);

/// <summary>The content of a release.</summary>
/// <param name="Tree">The curated files.</param>
internal sealed record StagedRelease(KnowledgeTree Tree)
{
    private readonly Dictionary<Type, object> _made = [];

    /// <summary>What is worked out from the tree once, for all who need it.</summary>
    public T Once<T>(Func<KnowledgeTree, T> make) where T : class =>
        (T)(_made.TryGetValue(typeof(T), out var made) ? made : _made[typeof(T)] = make(Tree));
}

/// <summary>A query that finds what is not allowed in a release.</summary>
/// <param name="Sql">The query.</param>
/// <param name="Reason">The message, placed before what was found.</param>
internal sealed record Refusal(string Sql, string Reason);
