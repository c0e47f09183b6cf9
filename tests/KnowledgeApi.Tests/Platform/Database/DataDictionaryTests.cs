using System.Text;
using Dapper;
using KnowledgeApi.Host.Configuration;

namespace KnowledgeApi.Tests.Platform.Database;

/// <summary>db/README.md says what every table and column is, in the words of the schema.</summary>
[Trait("Needs", "PostgreSQL")]
public sealed class DataDictionaryTests(PostgresServer postgres)
{
    private const string Begin = "<!-- tables -->\n";
    private const string End = "<!-- end of tables -->";

    private const string Columns = """
        select c.relname as table, obj_description(c.oid, 'pg_class') as table_is, a.attname as name,
               format_type(a.atttypid, null) as type, col_description(c.oid, a.attnum) as column_is
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        order by c.relname, a.attnum
        """;

    [Fact]
    public async Task Every_table_and_column_is_described_and_the_readme_repeats_it()
    {
        var service = await TestService.SharedAsync(postgres);
        await using var database = Settings.OwnerDatabaseOf(service.OwnerConnection);
        await using var connection = await database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        var columns = (await connection.QueryAsync<Column>(Columns)).ToList();
        Assert.All(columns, c => Assert.True(c.TableIs is { Length: > 0 } && c.ColumnIs is { Length: > 0 }, $"{c.Table}.{c.Name} has no comment"));

        var path = Path.Combine(Settings.Above("db")!, "README.md");
        var readme = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        var (before, after) = (readme[..(readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)], readme[readme.IndexOf(End, StringComparison.Ordinal)..]);
        var expected = before + Describe(columns) + after;
        if (Environment.GetEnvironmentVariable("UPDATE_DICTIONARY") == "1")
            await File.WriteAllTextAsync(path, expected, TestContext.Current.CancellationToken);
        else
            Assert.Equal(expected, readme);
    }

    private static string Describe(IEnumerable<Column> columns)
    {
        var text = new StringBuilder();
        foreach (var table in columns.GroupBy(c => (c.Table, c.TableIs)))
        {
            text.Append($"\n### {table.Key.Table}\n\n{table.Key.TableIs}\n\n| column | type | meaning |\n|---|---|---|\n");
            foreach (var column in table)
                text.Append($"| {column.Name} | {column.Type} | {column.ColumnIs} |\n");
        }
        return text.Append('\n').ToString();
    }

    private sealed record Column
    {
        public required string Table { get; init; }
        public string? TableIs { get; init; }
        public required string Name { get; init; }
        public required string Type { get; init; }
        public string? ColumnIs { get; init; }
    }
}
