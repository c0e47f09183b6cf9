using System.Data.Common;
using Dapper;

namespace KnowledgeApi.Platform.Lists;

/// <summary>Reads the result sets of a statement.</summary>
internal static class ResultRows
{
    /// <summary>The rows of the present result set as records.</summary>
    public static Task<List<T>> Rows<T>(this DbDataReader reader, CancellationToken cancelled) => reader.Rows(reader.GetRowParser<T>(), cancelled);

    /// <summary>The rows of the present result set.</summary>
    public static async Task<List<T>> Rows<T>(this DbDataReader reader, Func<DbDataReader, T> row, CancellationToken cancelled)
    {
        var rows = new List<T>();
        while (await reader.ReadAsync(cancelled))
            rows.Add(row(reader));
        return rows;
    }
}
