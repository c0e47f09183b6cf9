using Npgsql;
using NpgsqlTypes;

namespace KnowledgeApi.Publishing;

/// <summary>Copies a tree into staging tables of the transaction, where it is compared with the live data.</summary>
internal static class Staging
{
    public static async Task Fill(NpgsqlConnection connection, IReadOnlyList<StagedEntry> entries, CancellationToken cancelled)
    {
        await Copy(connection, entries, cancelled);
        await CopyLinks(connection, entries, cancelled);
    }

    private static async Task Copy(NpgsqlConnection connection, IReadOnlyList<StagedEntry> entries, CancellationToken cancelled)
    {
        await using var rows = await connection.BeginBinaryImportAsync(PublishSql.CopyEntries, cancelled);
        foreach (var entry in entries)
        {
            await rows.StartRowAsync(cancelled);
            await rows.WriteAsync(entry.Collection, cancelled);
            await rows.WriteAsync(entry.Id, cancelled);
            await rows.WriteAsync(entry.Digest, cancelled);
            await rows.WriteAsync(entry.Label, cancelled);
            await rows.WriteAsync(entry.Json, NpgsqlDbType.Jsonb, cancelled);
            if (entry.Rank is { } rank)
                await rows.WriteAsync(rank, NpgsqlDbType.Integer, cancelled);
            else
                await rows.WriteNullAsync(cancelled);
        }
        await rows.CompleteAsync(cancelled);
    }

    private static async Task CopyLinks(NpgsqlConnection connection, IReadOnlyList<StagedEntry> entries, CancellationToken cancelled)
    {
        await using var rows = await connection.BeginBinaryImportAsync(PublishSql.CopyLinks, cancelled);
        foreach (var (entry, link) in entries.SelectMany(e => e.Links, (e, l) => (e, l)))
        {
            await rows.StartRowAsync(cancelled);
            await rows.WriteAsync(entry.Collection, cancelled);
            await rows.WriteAsync(entry.Id, cancelled);
            await rows.WriteAsync(link.Role, cancelled);
            await rows.WriteAsync(link.Position, cancelled);
            await rows.WriteAsync(link.Collection, cancelled);
            await rows.WriteAsync(link.Target, cancelled);
        }
        await rows.CompleteAsync(cancelled);
    }

    public static async Task FillFormerIds(NpgsqlConnection connection, KnowledgeTree tree, CancellationToken cancelled)
    {
        await using var rows = await connection.BeginBinaryImportAsync(PublishSql.CopyFormerIds, cancelled);
        foreach (var (collection, former, id) in tree.FormerIds())
            await rows.WriteRowAsync(cancelled, collection, former, id);
        await rows.CompleteAsync(cancelled);
    }

    public static async Task Fill(NpgsqlConnection connection, Withdrawals withdrawals, KnowledgeTree tree, CancellationToken cancelled)
    {
        await using var rows = await connection.BeginBinaryImportAsync(PublishSql.CopyWithdrawals, cancelled);
        foreach (var gone in withdrawals.All)
        {
            var targets = gone.ReplacedBy ?? [];
            var collections = targets.Select(t => withdrawals.CollectionOf(gone, t, tree)!).ToArray();
            await rows.WriteRowAsync(cancelled, gone.Collection, gone.Id, gone.Reason, collections, targets);
        }
        await rows.CompleteAsync(cancelled);
    }
}
