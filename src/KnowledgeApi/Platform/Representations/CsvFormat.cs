using CsvHelper;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Platform.Representations;

/// <summary>A list as a table (RFC 4180): UTF-8, a header row; within v1, columns are only added at the end.</summary>
internal class CsvFormat : StreamedFormat
{
    public override string Name => "csv";
    public override string MediaType => "text/csv";
    public override string ContentType => "text/csv; charset=utf-8; header=present";
    public override int Revision => 1;

    /// <summary>Bytes before the header row.</summary>
    protected virtual ReadOnlyMemory<byte> Mark => default;

    protected override async Task Write(Stream body, Page first, CancellationToken cancelled)
    {
        await body.WriteAsync(Mark, cancelled);
        var columns = Columns.ForItem(first.ItemType);
        // Rows are buffered in memory and sent a page at a time, because the server writes asynchronously.
        using var rows = new MemoryStream();
        using var table = CsvWriter.Create(rows, CsvWriterOptions.Default, leaveOpen: true);
        table.WriteRecord(columns.Select(c => c.Name).ToArray());
        await foreach (var page in first.Whole(cancelled))
        {
            foreach (var item in page.Items)
                table.WriteRecord(columns.Select(c => c.CellOf(item)).ToArray());
            table.Flush();
            await body.WriteAsync(rows.GetBuffer().AsMemory(0, (int)rows.Length), cancelled);
            await body.FlushAsync(cancelled);
            rows.SetLength(0);
        }
    }
}

/// <summary>
/// The same table with a byte order mark, by which spreadsheets that open a file at a click take it for UTF-8. Only the parameter selects it: readers of the media
/// type itself may take the mark for part of the first column's name.
/// </summary>
internal sealed class MarkedCsvFormat : CsvFormat
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    public override string Name => "csv-bom";

    protected override ReadOnlyMemory<byte> Mark => ByteOrderMark;
}
