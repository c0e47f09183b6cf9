using Dapper;
using Npgsql;
using NpgsqlTypes;

namespace KnowledgeApi.LargeBase;

/// <summary>One table being filled by binary COPY on a connection of its own.</summary>
internal sealed class TableCopy : IDisposable
{
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlBinaryImporter _rows;
    private readonly NpgsqlDbType[] _types;

    /// <param name="database">The database.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">Its columns, separated by commas, in the order in which rows are given.</param>
    public TableCopy(NpgsqlDataSource database, string table, string columns)
    {
        _connection = database.OpenConnection();
        var types = _connection.Query<(string Name, string Type)>(
            "select column_name, udt_name from information_schema.columns where table_name = @table", new { table })
            .ToDictionary(c => c.Name, c => TypeOf(c.Type), StringComparer.Ordinal);
        _types = [.. columns.Split(',', StringSplitOptions.TrimEntries).Select(c => types[c])];
        _rows = _connection.BeginBinaryImport($"copy {table} ({columns}) from stdin (format binary)");
        _rows.Timeout = TimeSpan.Zero;
    }

    public long Rows { get; private set; }

    public void Write(params ReadOnlySpan<object?> values)
    {
        _rows.StartRow();
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is NpgsqlTsVector words)
                // Npgsql flushes a tsvector asynchronously only.
                _rows.WriteAsync(words, _types[i]).GetAwaiter().GetResult();
            else if (values[i] is { } value)
                _rows.Write(value, _types[i]);
            else
                _rows.WriteNull();
        }
        Rows++;
    }

    public void Complete() => _rows.Complete();

    public void Dispose()
    {
        _rows.Dispose();
        _connection.Dispose();
    }

    private static NpgsqlDbType TypeOf(string type) => type switch
    {
        "text" => NpgsqlDbType.Text,
        "int4" => NpgsqlDbType.Integer,
        "bool" => NpgsqlDbType.Boolean,
        "numeric" => NpgsqlDbType.Numeric,
        "date" => NpgsqlDbType.Date,
        "timestamptz" => NpgsqlDbType.TimestampTz,
        "jsonb" => NpgsqlDbType.Jsonb,
        "tsvector" => NpgsqlDbType.TsVector,
        "_text" => NpgsqlDbType.Array | NpgsqlDbType.Text,
        _ => NpgsqlDbType.Unknown,
    };
}
