using Dapper;
using Npgsql;
using NpgsqlTypes;

namespace KnowledgeApi.Data.Publishing;

/// <summary>Writes a checked tree as a new release, whole or not at all. Needs the owner's connection.</summary>
internal sealed class Publisher(NpgsqlDataSource owner, TimeProvider clock)
{
    /// <param name="tree">A tree without faults.</param>
    /// <param name="notes">What the curator says about the release.</param>
    /// <param name="dryRun">Only say what would change.</param>
    /// <param name="cancelled">Gives up and leaves nothing behind.</param>
    public async Task<Publication> Publish(KnowledgeTree tree, string? notes, bool dryRun, CancellationToken cancelled)
    {
        await using var connection = await owner.OpenConnectionAsync(cancelled);
        await using var transaction = await connection.BeginTransactionAsync(cancelled);
        Task Run(string sql, object? values = null) =>
            connection.ExecuteAsync(new CommandDefinition(sql, values, transaction, commandTimeout: 0, cancellationToken: cancelled));

        await Run(PublishSql.Lock);
        await Run(PublishSql.Staging);
        await Stage(connection, [.. Incoming.From(tree)], cancelled);
        await Run(PublishSql.Difference);
        var changes = (await connection.QueryAsync<Change>(PublishSql.Changes, transaction: transaction)).ToList();
        if (changes.Count == 0 || dryRun)
            return new Publication(null, changes);

        await Refuse(connection, PublishSql.Reused, "ids are never reused; give the new item another id");
        var ordinal = await connection.ExecuteScalarAsync<int>(PublishSql.NextOrdinal);
        var now = clock.GetUtcNow();
        var name = (await connection.ExecuteScalarAsync<string>(PublishSql.NextName, new { Year = now.Year.ToString("0000") }))!;
        await Run(PublishSql.CloseItems, new { Ordinal = ordinal });
        foreach (var statement in PublishSql.Close)
            await Run(statement, new { Ordinal = ordinal });
        await Run(PublishSql.OpenItems, new { Ordinal = ordinal });
        foreach (var statement in PublishSql.Open)
            await Run(statement, new { Ordinal = ordinal });
        await Run(PublishSql.OpenLinks, new { Ordinal = ordinal });
        await Refuse(connection, PublishSql.Dangling, "refers to an item that is not in the release");
        await Run(PublishSql.WriteRelease, new { Ordinal = ordinal, Name = name, Now = now, Notes = notes, Contract = ContractVersion.Current });
        await transaction.CommitAsync(cancelled);
        await connection.ExecuteAsync(PublishSql.Analyse);
        return new Publication(name, changes);
    }

    private static async Task Stage(NpgsqlConnection connection, Incoming[] entries, CancellationToken cancelled)
    {
        await using (var rows = await connection.BeginBinaryImportAsync(PublishSql.CopyEntries, cancelled))
        {
            foreach (var entry in entries)
            {
                await rows.StartRowAsync(cancelled);
                await rows.WriteAsync(entry.Collection, cancelled);
                await rows.WriteAsync(entry.Id, cancelled);
                await rows.WriteAsync(entry.Digest, cancelled);
                await rows.WriteAsync(entry.Label, cancelled);
                await rows.WriteAsync(entry.Json, NpgsqlDbType.Jsonb, cancelled);
                await rows.WriteAsync(entry.Words, cancelled);
            }
            await rows.CompleteAsync(cancelled);
        }
        await using var links = await connection.BeginBinaryImportAsync(PublishSql.CopyLinks, cancelled);
        foreach (var (entry, link) in entries.SelectMany(e => e.Links, (e, l) => (e, l)))
            await links.WriteRowAsync(cancelled, entry.Collection, entry.Id, link.Role, link.Position, link.Collection, link.Target);
        await links.CompleteAsync(cancelled);
    }

    private static async Task Refuse(NpgsqlConnection connection, string sql, string reason)
    {
        var offenders = (await connection.QueryAsync<(string Collection, string Id)>(sql)).ToList();
        if (offenders.Count > 0)
            throw new PublishException(string.Join('\n', offenders.Select(o => $"{o.Collection}/{o.Id}: {reason}")));
    }
}

/// <summary>What publishing did.</summary>
/// <param name="Release">Name of the new release; null where nothing changed or nothing was to be written.</param>
/// <param name="Changes">What is added, changed or withdrawn.</param>
internal sealed record Publication(string? Release, IReadOnlyList<Change> Changes);

/// <summary>One item that differs from the live release.</summary>
internal sealed record Change
{
    public required string Collection { get; init; }
    public required string Id { get; init; }
    public required string Kind { get; init; }
}

/// <summary>A tree that the database will not take.</summary>
internal sealed class PublishException(string message) : Exception(message);
