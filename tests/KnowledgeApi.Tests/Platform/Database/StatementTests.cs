using System.Text.RegularExpressions;
using KnowledgeApi.Operations.Evidence.Rows;
using KnowledgeApi.Operations.Search;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Publishing;
using Npgsql;
using NpgsqlTypes;

namespace KnowledgeApi.Tests.Platform.Database;

/// <summary>PostgreSQL accepts every statement on the real schema: each constant, each filter alone and all together, in each order.</summary>
[Trait("Needs", "PostgreSQL")]
public sealed partial class StatementTests(PostgresServer postgres)
{
    /// <summary>What the program passes besides the properties of a query.</summary>
    private static readonly Dictionary<string, NpgsqlDbType> Others = new(StringComparer.Ordinal)
    {
        ["At"] = NpgsqlDbType.Integer,
        ["Take"] = NpgsqlDbType.Integer,
        ["Ordinal"] = NpgsqlDbType.Integer,
        ["Earlier"] = NpgsqlDbType.Integer,
        ["LeastCertain"] = NpgsqlDbType.Integer,
        ["Moment"] = NpgsqlDbType.TimestampTz,
        ["Now"] = NpgsqlDbType.TimestampTz,
        ["Collections"] = NpgsqlDbType.Array | NpgsqlDbType.Text,
        ["Texts"] = NpgsqlDbType.Array | NpgsqlDbType.Text,
        ["Keys"] = NpgsqlDbType.Array | NpgsqlDbType.Text,
    };

    /// <summary>What rendering sets aside.</summary>
    private const string DocumentsBefore = "create temp table document_before on commit drop as select * from document";

    [Fact]
    public async Task Every_statement_that_a_list_composes_is_prepared()
    {
        await using var connection = await Open((await TestService.SharedAsync(postgres)).ReaderConnection);
        var texts = StatementTexts.Composed.ToList();
        Assert.True(texts.Count > 100);
        var faults = new List<string>();
        foreach (var (name, sql, query) in texts)
            await Prepare(connection, name, sql, query, faults);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task Every_other_constant_is_prepared()
    {
        await using var connection = await Open((await TestService.SharedAsync(postgres)).OwnerConnection);
        await using var transaction = await connection.BeginTransactionAsync(Answers.Cancelled);
        foreach (var tables in new[] { PublishSql.Staging, SearchPublishSql.Staging, PublishSql.Difference, RowPublishSql.Staging, CountPublishSql.Staging, DocumentPublishSql.Staging, DocumentsBefore })
            await new NpgsqlCommand(tables, connection).ExecuteNonQueryAsync(Answers.Cancelled);
        var composed = StatementTexts.Composed.Select(t => t.Sql).ToList();
        var faults = new List<string>();
        var all = StatementTexts.Constants.ToList();
        // A fragment is prepared as part of the statement that holds it.
        var whole = composed.Concat(all.Select(c => c.Sql)).ToList();
        var constants = all.Where(c => !whole.Any(sql => sql.Length > c.Sql.Length && sql.Contains(c.Sql.Trim(), StringComparison.Ordinal))).ToList();
        Assert.Contains(constants, c => c.Name == "ClaimPublishSql.PublishEvidence");
        foreach (var (name, sql) in constants)
        {
            await transaction.SaveAsync("before", Answers.Cancelled);
            await Prepare(connection, name, sql, query: null, faults);
            await transaction.RollbackAsync("before", Answers.Cancelled);
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Theory]
    [InlineData("select r.nmae from nutrient r")]
    [InlineData("select r.name from nutrient r where r.id = any(@Ids) and r.kind = @Take")]
    public async Task A_wrong_statement_is_found(string wrong)
    {
        await using var connection = await Open((await TestService.SharedAsync(postgres)).ReaderConnection);
        var faults = new List<string>();
        await Prepare(connection, "wrong", wrong, typeof(ListQuery), faults);
        Assert.StartsWith("wrong: ", Assert.Single(faults), StringComparison.Ordinal);
    }

    private static async Task Prepare(NpgsqlConnection connection, string name, string sql, Type? query, List<string> faults)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var parameter in Named().Matches(sql).Select(m => m.Groups[1].Value).Distinct())
            command.Parameters.Add(new NpgsqlParameter(parameter, TypeOf(parameter, sql, query)));
        try
        {
            await command.PrepareAsync(Answers.Cancelled);
            await command.UnprepareAsync(Answers.Cancelled);
        }
        catch (PostgresException refused)
        {
            faults.Add($"{name}: {refused.MessageText}");
        }
    }

    private static NpgsqlDbType TypeOf(string parameter, string sql, Type? query) =>
        Others.TryGetValue(parameter, out var known) ? known
        : query is null && sql.Contains($"any(@{parameter})", StringComparison.Ordinal) ? NpgsqlDbType.Array | NpgsqlDbType.Text
        : query?.GetProperty(parameter)?.PropertyType switch
        {
            { } type when type == typeof(ValueList) => NpgsqlDbType.Array | NpgsqlDbType.Text,
            { } type when Nullable.GetUnderlyingType(type) == typeof(int) => NpgsqlDbType.Integer,
            { } type when Nullable.GetUnderlyingType(type) == typeof(bool) => NpgsqlDbType.Boolean,
            { } type when Nullable.GetUnderlyingType(type) == typeof(decimal) => NpgsqlDbType.Numeric,
            _ => NpgsqlDbType.Text,
        };

    private static async Task<NpgsqlConnection> Open(string connectionString)
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(Answers.Cancelled);
        return connection;
    }

    [GeneratedRegex(@"(?<!@)@(\w+)")]
    private static partial Regex Named();
}
