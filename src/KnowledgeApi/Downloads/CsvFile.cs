using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace KnowledgeApi.Downloads;

/// <summary>A table as RFC 4180: UTF-8, CRLF, a header, absent values empty. A text that a spreadsheet would run as a formula gets an apostrophe.</summary>
internal static class CsvFile
{
    public static async Task WriteCompressed(BulkTable table, IAsyncEnumerable<object> rows, Stream file, CancellationToken cancelled)
    {
        var columns = TableColumn.Of(table.Row);
        await using var gzip = new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true);
        await using var text = new StreamWriter(gzip, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\r\n" };
        await text.WriteLineAsync(string.Join(',', columns.Select(c => Cell(c.Name))));
        await foreach (var row in rows.WithCancellation(cancelled))
            await text.WriteLineAsync(string.Join(',', columns.Select(c => Cell(c.ValueOf(row)))));
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        string text => Quoted(text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{text}" : text),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Quoted(string text) =>
        text.Length == 0 || text.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
