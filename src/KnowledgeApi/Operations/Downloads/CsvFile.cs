using System.Globalization;
using System.IO.Compression;
using CsvHelper;
using KnowledgeApi.Platform.Representations;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.Downloads;

/// <summary>A table as CSV (RFC 4180): UTF-8, with a header row and empty cells for absent values. Unlike the CSV of lists it leaves nothing out: nested lists are written as JSON text.</summary>
internal static class CsvFile
{
    public static async Task WriteCompressed(BulkTable table, IAsyncEnumerable<object> rows, Stream file, CancellationToken cancelled)
    {
        var columns = TableColumn.ForRecord(table.Row);
        await using var gzip = new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true);
        using var csv = CsvWriter.Create(gzip, CsvWriterOptions.Default, leaveOpen: true);
        csv.WriteRecord(columns.Select(c => c.Name).ToArray());
        await foreach (var record in rows.Select(IDocument.ContentOf).WithCancellation(cancelled))
            csv.WriteRecord(columns.Select(c => Cell(c.ValueOf(record))).ToArray());
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        string text => Column.Neutral(text),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
