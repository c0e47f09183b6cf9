using KnowledgeApi.Publishing;
using Npgsql;
using NpgsqlTypes;

namespace KnowledgeApi.Operations.Search;

/// <summary>Copies the texts and names of staged entries to the database.</summary>
internal static class SearchStaging
{
    public static async Task Write(NpgsqlConnection connection, IReadOnlyList<StagedEntry> staged, CancellationToken cancelled)
    {
        await using (var texts = await connection.BeginBinaryImportAsync(SearchPublishSql.CopyTexts, cancelled))
        {
            foreach (var entry in staged)
            {
                var text = entry.Text;
                await texts.StartRowAsync(cancelled);
                foreach (var value in new[] { entry.Collection, entry.Id, text.Digest })
                    await texts.WriteAsync(value, cancelled);
                await texts.WriteAsync(entry.IsFindable, cancelled);
                foreach (var value in new[] { text.Names, text.Label, text.Related, text.Body, text.Shown })
                    await texts.WriteAsync(value, cancelled);
            }
            await texts.CompleteAsync(cancelled);
        }
        await using var names = await connection.BeginBinaryImportAsync(SearchPublishSql.CopyNames, cancelled);
        foreach (var (entry, position) in staged.Where(e => e.IsFindable).SelectMany(e => e.Names.Select((_, i) => (e, i))))
            await WriteName(names, entry, position, cancelled);
        await names.CompleteAsync(cancelled);
    }

    private static async Task WriteName(NpgsqlBinaryImporter names, StagedEntry entry, int position, CancellationToken cancelled)
    {
        var name = entry.Names[position];
        await names.StartRowAsync(cancelled);
        await names.WriteAsync(entry.Collection, cancelled);
        await names.WriteAsync(entry.Id, cancelled);
        await names.WriteAsync(position, NpgsqlDbType.Integer, cancelled);
        await names.WriteAsync(name.Kind, cancelled);
        await names.WriteAsync(name.Name, cancelled);
        await names.WriteAsync(name.Folded, cancelled);
        if (name.FormId is null)
            await names.WriteNullAsync(cancelled);
        else
            await names.WriteAsync(name.FormId, cancelled);
    }
}
