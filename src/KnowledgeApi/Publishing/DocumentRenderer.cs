using System.Text.Json;
using Dapper;
using KnowledgeApi.Platform.Versioning;
using Npgsql;

namespace KnowledgeApi.Publishing;

/// <summary>
/// Makes the documents of published releases anew, from the entries of each release. A document otherwise keeps the form in which it was published,
/// whatever program serves it. Needs the owner's connection.
/// </summary>
internal sealed class DocumentRenderer(NpgsqlDataSource owner, PublishingPlan plan)
{
    private const int ExamplesOfEach = 3;

    /// <summary>What is made from entries alone.</summary>
    private readonly DocumentSource[] _sources = [.. plan.Documents.Where(d => !d.IsConcluded)];

    /// <summary>Makes the documents of a database whose releases were published before there were any; does nothing where all have theirs.</summary>
    public async Task Complete(CancellationToken cancelled)
    {
        await using var connection = await owner.OpenConnectionAsync(cancelled);
        if (await connection.ExecuteScalarAsync<bool>(DocumentPublishSql.IsIncomplete))
            await Render(dryRun: false, cancelled);
    }

    /// <summary>Makes all documents of all releases anew, in one transaction, and says what has changed.</summary>
    public async Task<IReadOnlyList<RenderedCollection>> Render(bool dryRun, CancellationToken cancelled)
    {
        DocumentArchive.RefuseIfKept(ContractVersion.Current);
        await using var connection = await owner.OpenConnectionAsync(cancelled);
        await using var transaction = await connection.BeginTransactionAsync(cancelled);
        var collections = new { Collections = _sources.Select(s => s.Collection).ToArray() };
        await connection.ExecuteAsync(PublishSql.Lock);
        await Run(DocumentPublishSql.SetAside, collections);
        foreach (var (ordinal, id) in (await connection.QueryAsync<(int, string)>(DocumentPublishSql.Releases)).ToList())
        {
            await DocumentStaging.Fill(connection, new StagedRelease(await TreeOf(connection, ordinal, id, cancelled)), _sources, cancelled);
            foreach (var statement in new[] { DocumentPublishSql.Close, DocumentPublishSql.Open })
                await Run(statement, new { Ordinal = ordinal });
            await DocumentRoot.Write(connection, ordinal, ContractVersion.Current, cancelled);
        }
        var changed = new List<RenderedCollection>();
        foreach (var (collection, documents) in (await connection.QueryAsync<(string, int)>(DocumentPublishSql.Differing, collections)).ToList())
            changed.Add(new(collection, documents, [.. await connection.QueryAsync<Change>(DocumentPublishSql.Examples, new { Collection = collection, Take = ExamplesOfEach })]));
        if (!dryRun)
            await transaction.CommitAsync(cancelled);
        return changed;

        Task Run(string sql, object values) => connection.ExecuteAsync(new CommandDefinition(sql, values, cancellationToken: cancelled));
    }

    private async Task<KnowledgeTree> TreeOf(NpgsqlConnection connection, int ordinal, string release, CancellationToken cancelled)
    {
        var rows = await connection.QueryAsync<(string Collection, string Id, string? Entry)>(
            new CommandDefinition(DocumentPublishSql.Entries, new { Ordinal = ordinal }, cancellationToken: cancelled));
        return KnowledgeTree.Stored(rows.Select(row => EntryOf(row.Collection, row.Id, row.Entry, release)), plan.Kinds);
    }

    private Entry EntryOf(string collection, string id, string? entry, string release)
    {
        try
        {
            return entry is null ? throw new JsonException("The database has none.") : KnowledgeFiles.ReadLine(plan.Kinds.First(k => k.Collection == collection), entry);
        }
        catch (JsonException broken)
        {
            throw new PublishException($"Release {release}: the entry of {collection}/{id} is not in the form that this program reads. {broken.Message}");
        }
    }
}

/// <summary>What came out otherwise in one collection.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="Documents">How many documents are others.</param>
/// <param name="Examples">The first of them, before and after.</param>
internal sealed record RenderedCollection(string Collection, int Documents, IReadOnlyList<Change> Examples);
