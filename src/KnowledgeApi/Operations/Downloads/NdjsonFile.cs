using System.IO.Compression;
using System.Text.Json;
using KnowledgeApi.Platform.Json;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.Downloads;

/// <summary>One JSON object per line: the same object that the API returns for the item.</summary>
internal static class NdjsonFile
{
    public static async Task WriteCompressed(BulkTable table, IAsyncEnumerable<object> rows, Stream file, CancellationToken cancelled)
    {
        await using var gzip = new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true);
        await Write(table, rows, gzip, cancelled);
    }

    public static async Task Write(BulkTable table, IAsyncEnumerable<object> rows, Stream stream, CancellationToken cancelled)
    {
        await foreach (var row in rows.WithCancellation(cancelled))
        {
            await stream.WriteAsync(row is IDocument document ? document.Body : JsonSerializer.SerializeToUtf8Bytes(row, table.Row, ApiJson.Options), cancelled);
            stream.WriteByte((byte)'\n');
        }
    }
}
