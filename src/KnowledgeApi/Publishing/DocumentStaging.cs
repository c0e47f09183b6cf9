using System.Security.Cryptography;
using Dapper;
using Npgsql;

namespace KnowledgeApi.Publishing;

/// <summary>
/// Makes all documents of a release and stages those that differ from the live ones. Which of them a change reaches, be it the item's own or that of
/// a label, a result or a standing that it shows, need not be worked out: whatever comes out with other bytes is written anew.
/// </summary>
internal static class DocumentStaging
{
    /// <returns>The number of documents that are new, differ, or are no more.</returns>
    public static async Task<int> Fill(NpgsqlConnection connection, StagedRelease release, IReadOnlyList<DocumentSource> sources, CancellationToken cancelled)
    {
        await connection.ExecuteAsync(new CommandDefinition(DocumentPublishSql.Staging, cancellationToken: cancelled));
        var live = (await connection.QueryAsync<(string Collection, string Id, string Digest)>(new CommandDefinition(
                DocumentPublishSql.Live, new { Collections = sources.Select(s => s.Collection).ToArray() }, commandTimeout: 0, cancellationToken: cancelled)))
            .ToDictionary(d => (d.Collection, d.Id), d => d.Digest);
        var staged = 0;
        await using var rows = await connection.BeginBinaryImportAsync(DocumentPublishSql.Copy, cancelled);
        foreach (var source in sources)
        {
            foreach (var (id, json) in source.Make(release))
            {
                var digest = Convert.ToHexStringLower(SHA256.HashData(json));
                if (live.Remove((source.Collection, id), out var before) && before == digest)
                    continue;
                await Write(rows, source.Collection, id, digest, json, cancelled);
                staged++;
            }
        }
        foreach (var (collection, id) in live.Keys)
            await Write(rows, collection, id, null, null, cancelled);
        await rows.CompleteAsync(cancelled);
        return staged + live.Count;
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
