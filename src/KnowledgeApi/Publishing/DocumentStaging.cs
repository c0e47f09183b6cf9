using System.Security.Cryptography;
using Dapper;
using KnowledgeApi.Platform.Concurrency;
using Npgsql;

namespace KnowledgeApi.Publishing;

/// <summary>
/// Makes all documents of a release and stages those that differ from the live ones. Which of them a change reaches, be it the item's own or that of
/// a label, a result or a standing that it shows, need not be worked out: whatever comes out with other bytes is written anew.
/// </summary>
internal static class DocumentStaging
{
    private const int AtATime = 1_000;

    /// <returns>The number of documents that are new, differ, or are no more.</returns>
    public static async Task<int> Fill(NpgsqlConnection connection, StagedRelease release, IReadOnlyList<DocumentSource> sources, CancellationToken cancelled)
    {
        await connection.ExecuteAsync(new CommandDefinition(DocumentPublishSql.Staging, cancellationToken: cancelled));
        var staged = 0;
        foreach (var source in sources)
            staged += await Fill(connection, release, source, cancelled);
        return staged;
    }

    private static async Task<int> Fill(NpgsqlConnection connection, StagedRelease release, DocumentSource source, CancellationToken cancelled)
    {
        var live = await Live(connection, source.Collection, cancelled);
        var staged = 0;
        await using var rows = await connection.BeginBinaryImportAsync(DocumentPublishSql.Copy, cancelled);
        var made = source.Make(release).Select(d => (d.Id, d.Json, Digest: SHA256.HashData(d.Json))).Chunk(AtATime);
        await foreach (var part in ReadAhead.From(made, cancelled))
        {
            foreach (var (id, json, digest) in part)
            {
                if (live.Remove(id, out var before) && before.AsSpan().SequenceEqual(digest))
                    continue;
                await Write(rows, source.Collection, id, Convert.ToHexStringLower(digest), json, cancelled);
                staged++;
            }
        }
        foreach (var id in live.Keys)
            await Write(rows, source.Collection, id, null, null, cancelled);
        await rows.CompleteAsync(cancelled);
        return staged + live.Count;
    }

    /// <summary>The digests of the live documents of a collection, by id. Those of all collections at once would be a burden on memory.</summary>
    private static async Task<Dictionary<string, byte[]>> Live(NpgsqlConnection connection, string collection, CancellationToken cancelled)
    {
        var live = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        await foreach (var (id, digest) in connection.QueryUnbufferedAsync<(string, byte[])>(DocumentPublishSql.Live, new { Collection = collection }).WithCancellation(cancelled))
            live.Add(id, digest);
        return live;
    }

    private static async Task Write(NpgsqlBinaryImporter rows, string collection, string id, string? digest, byte[]? json, CancellationToken cancelled)
    {
        await rows.StartRowAsync(cancelled);
        await rows.WriteAsync(collection, cancelled);
        await rows.WriteAsync(id, cancelled);
        if (digest is null)
        {
            await rows.WriteNullAsync(cancelled);
            await rows.WriteNullAsync(cancelled);
            return;
        }
        await rows.WriteAsync(digest, cancelled);
        await rows.WriteAsync(json, NpgsqlTypes.NpgsqlDbType.Text, cancelled);
    }
}
