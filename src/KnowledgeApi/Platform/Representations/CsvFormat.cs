using CsvHelper;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Platform.Representations;

/// <summary>A list as a table (RFC 4180): UTF-8, a header row; within v1, columns are only added at the end.</summary>
internal sealed class CsvFormat : StreamedFormat
{
    public override string Name => "csv";
    public override string MediaType => "text/csv";
    public override string ContentType => "text/csv; charset=utf-8; header=present";
    public override int Revision => 1;

    protected override async Task Write(Stream body, Page first, CancellationToken cancelled)
    {
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
