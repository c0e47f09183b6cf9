using KnowledgeApi.Platform.Resources;
using Parquet;
using Parquet.Schema;

namespace KnowledgeApi.Operations.Downloads;

/// <summary>A table as Parquet with typed columns. Only one row group is held in memory at a time, so that memory use stays flat.</summary>
internal static class ParquetFile
{
    private const int RowsInGroup = 1000;
    private static readonly ParquetOptions Options = new() { CompressionMethod = CompressionMethod.Zstd };

    public static async Task Write(BulkTable table, IAsyncEnumerable<object> rows, Stream file, CancellationToken cancelled)
    {
        var columns = TableColumn.ForRecord(table.Row).Select(c => (Column: c, Field: FieldOf(c))).ToArray();
        await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema(columns.Select(c => c.Field)), file, Options, append: false, cancelled);
        await foreach (var group in rows.Select(IDocument.ContentOf).Chunk(RowsInGroup).WithCancellation(cancelled))
        {
            using var block = writer.CreateRowGroup();
            foreach (var (column, field) in columns)
                await Write(block, field, column, group, cancelled);
        }
    }

    private static DataField FieldOf(TableColumn column) => column.Type switch
    {
        var t when t == typeof(string) => new DataField<string>(column.Name, nullable: true),
        var t when t == typeof(bool) => new DataField<bool>(column.Name, nullable: true),
        var t when t == typeof(int) => new DataField<int>(column.Name, nullable: true),
        var t when t == typeof(decimal) => new DataField<double>(column.Name, nullable: true),
        var t when t == typeof(DateOnly) => new DateTimeDataField(column.Name, DateTimeFormat.Date, isNullable: true),
        _ => new DateTimeDataField(column.Name, DateTimeFormat.Timestamp, isAdjustedToUTC: true, unit: DateTimeTimeUnit.Micros, isNullable: true),
    };

    private static Task Write(ParquetRowGroupWriter block, DataField field, TableColumn column, object[] rows, CancellationToken cancelled)
    {
        var values = rows.Select(column.ValueOf);
        Task Values<T>(Func<object, T> convert) where T : struct =>
            block.WriteAsync<T>(field, values.Select(v => v is null ? default(T?) : convert(v)).ToArray(), cancellationToken: cancelled);
        return column.Type switch
        {
            var t when t == typeof(string) => block.WriteAsync(field, values.Cast<string>().ToArray()),
            var t when t == typeof(bool) => Values(v => (bool)v),
            var t when t == typeof(int) => Values(v => (int)v),
            var t when t == typeof(decimal) => Values(v => (double)(decimal)v),
            var t when t == typeof(DateOnly) => Values(v => ((DateOnly)v).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)),
            _ => Values(v => ((DateTimeOffset)v).UtcDateTime),
        };
    }
}
