using KnowledgeApi.Collections;
using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Operations.Evidence;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;

namespace KnowledgeApi.Operations.Downloads;

/// <summary>A table that can be downloaded whole: a collection, or a list inside its items as a table of its own.</summary>
/// <param name="Name">Name of the table, from which the names of its files are made.</param>
/// <param name="Row">The record type of a row.</param>
/// <param name="Rows">Reads the rows of a release in a fixed order, a few at a time: documents, or records.</param>
internal sealed record BulkTable(string Name, Type Row, Func<KnowledgeReader, LiveRelease, CancellationToken, IAsyncEnumerable<object>> Rows)
{
    /// <summary>Everything that a release has documents of: the collections that curators write, and what is concluded or derived from them.</summary>
    public static readonly IReadOnlyList<BulkTable> Documents =
    [
        .. Catalogue.All.Where(c => c.Kind is not null).Select(FromCollection),
        new(EvidenceList.Rows.Collection, typeof(EvidenceRow), (knowledge, release, cancelled) => knowledge.All<EvidenceRow>(CollectionNames.Evidence, release, cancelled)),
        .. Catalogue.All.Where(c => c.Kind is null).Select(FromCollection),
    ];

    public static readonly IReadOnlyList<BulkTable> All =
    [
        .. Documents,
        Within("claims-statements", c => c.Statements.Select((s, i) => new ClaimStatement { Claim = c.Id, Position = i, Statement = s })),
        Within("claims-evidence", c => c.Evidence.Select((e, i) => new ClaimEvidence { Claim = c.Id, Position = i, Evidence = e })),
    ];

    private static BulkTable FromCollection(Collection collection) => new(collection.Name, collection.Item, collection.All);

    private static BulkTable Within<T>(string name, Func<Claim, IEnumerable<T>> parts) where T : class =>
        new(name, typeof(T), (knowledge, release, cancelled) => knowledge.All<Claim>(CollectionNames.Claims, release, cancelled).SelectMany(c => parts(c.Value)));
}

/// <summary>A row of the table claims-statements.</summary>
internal sealed record ClaimStatement
{
    public required string Claim { get; init; }
    public required int Position { get; init; }
    public required Statement Statement { get; init; }
}

/// <summary>A row of the table claims-evidence.</summary>
internal sealed record ClaimEvidence
{
    public required string Claim { get; init; }
    public required int Position { get; init; }
    public required ClaimEvidenceLine Evidence { get; init; }
}
