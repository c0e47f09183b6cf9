using KnowledgeApi.Publishing;
using Npgsql;
using NpgsqlTypes;

namespace KnowledgeApi.Operations.Evidence.Rows;

/// <summary>Copies the rows of a tree into a table of the publishing transaction, where they are compared with the live rows.</summary>
internal static class RowStaging
{
    public static Task Fill(NpgsqlConnection connection, StagedRelease release, CancellationToken cancelled) => Fill(connection, Knowledge.Of(release).Rows, cancelled);

    public static async Task Fill(NpgsqlConnection connection, IEnumerable<ComputedRow> made, CancellationToken cancelled)
    {
        await using var rows = await connection.BeginBinaryImportAsync(RowPublishSql.Copy, cancelled);
        foreach (var row in made)
        {
            await rows.StartRowAsync(cancelled);
            var r = row.Row;
            foreach (var text in new[] { r.Id, row.Digest, r.Subject.Id, r.SubstanceKind, r.Form?.Id, r.Route, r.Setting, r.Condition.Id })
                await Text(rows, text, cancelled);
            await Json(rows, row.PopulationJson, NpgsqlDbType.Jsonb, cancelled);
            foreach (var text in new[] { r.Relation, r.Finding, r.Certainty, r.Group, r.Safety.Level })
                await Text(rows, text, cancelled);
            await rows.WriteAsync(r.Reviewed, cancelled);
            await Text(rows, row.Place, cancelled);
            foreach (var ids in new[] { row.Claims, row.Sources, row.Studies, row.Balance.For, row.Balance.Against, row.Balance.Neutral, row.Dosages, row.Mechanisms, row.Disagreements })
                await rows.WriteAsync(ids, cancelled);
            await Text(rows, r.Phrase.Code, cancelled);
            await rows.WriteAsync(row.Words, cancelled);
        }
        await rows.CompleteAsync(cancelled);
    }

    private static Task Text(NpgsqlBinaryImporter rows, string? text, CancellationToken cancelled) =>
        text is null ? rows.WriteNullAsync(cancelled) : rows.WriteAsync(text, cancelled);

    private static Task Json(NpgsqlBinaryImporter rows, string? json, NpgsqlDbType type, CancellationToken cancelled) =>
        json is null ? rows.WriteNullAsync(cancelled) : rows.WriteAsync(json, type, cancelled);
}
