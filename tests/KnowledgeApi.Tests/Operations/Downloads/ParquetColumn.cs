using Parquet;
using Parquet.Schema;

namespace KnowledgeApi.Tests.Operations.Downloads;

internal static class ParquetColumn
{
    public static async Task<IEnumerable<object?>> Read(ParquetRowGroupReader rows, DataField field, CancellationToken cancelled) => field.ClrType switch
    {
        var t when t == typeof(string) || t == typeof(ReadOnlyMemory<char>) => await Texts(rows, field, cancelled),
        var t when t == typeof(bool) => await Values<bool>(rows, field, cancelled),
        var t when t == typeof(int) => await Values<int>(rows, field, cancelled),
        var t when t == typeof(double) => await Values<double>(rows, field, cancelled),
        _ => await Values<DateTime>(rows, field, cancelled),
    };

    private static async Task<IEnumerable<object?>> Texts(ParquetRowGroupReader rows, DataField field, CancellationToken cancelled)
    {
        var values = new string?[rows.RowCount];
        await rows.ReadAsync(field, values.AsMemory(), null, cancelled);
        return values;
    }

    private static async Task<IEnumerable<object?>> Values<T>(ParquetRowGroupReader rows, DataField field, CancellationToken cancelled) where T : struct
    {
        var values = new T?[rows.RowCount];
        await rows.ReadAsync<T>(field, values.AsMemory(), null, cancelled);
        return values.Select(v => (object?)v);
    }
}
