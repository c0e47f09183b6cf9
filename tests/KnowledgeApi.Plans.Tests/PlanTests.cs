using Dapper;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Host.Configuration;
using KnowledgeApi.Platform.Lists;

namespace KnowledgeApi.Plans.Tests;

/// <summary>No operation may cost in proportion to the base: every statement is explained on a large one.</summary>
public sealed class PlanTests(LargeBase large) : IClassFixture<LargeBase>
{
    private const string LargeTables = """
        select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples >= 5000
        """;

    private const string Everything = """
        select relname from pg_class where relkind in ('r', 'p', 'm') and relnamespace = 'public'::regnamespace
        """;

    /// <summary>Tables that the generator leaves empty, each with the reason. One that it fills, or that is gone, must go from here as well.</summary>
    private static readonly Dictionary<string, string> NotFilled = new(StringComparer.Ordinal)
    {
        ["disagreement"] = "Each is written by hand, some dozens in thousands of claims; not generated so far.",
        ["former_id"] = "Read whole into memory with the releases, not looked up: an item is given another id by hand, and seldom.",
        ["reference_intake"] = "A transcription of tables that authorities print: as long, however large the base.",
    };

    /// <summary>
    /// Questions that are not yet answered by indexes alone, by a piece of their statement. They cost what their set holds: the changes of the
    /// releases in question, or the claims with a rare property that lies with another item. Each must still be needed.
    /// </summary>
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.Ordinal)
    {
        ["ChangeList.Diff"] = ["["],
        ["claims"] = ["join study_at"],
    };

    /// <summary>Statements that read all there is because that is what they are for: once a release, files of all withdrawals, or the digests that a release is folded from.</summary>
    private static readonly string[] ReadAll = ["NamesSql.All", "WithdrawalSql.All", "ManifestSql.Digests"];

    private static readonly string[] Modes = ["force_custom_plan", "force_generic_plan"];

    /// <summary>What a statement's Id is the id of.</summary>
    private static readonly Dictionary<string, string> About = new(StringComparer.Ordinal)
    {
        ["PathSql.EndsFor"] = CollectionNames.Nutrients,
        ["PairSql.ForNutrient"] = CollectionNames.Nutrients,
        ["PairSql.ForCondition"] = CollectionNames.Conditions,
    };

    /// <summary>Whole statements carry their name; fragments do not.</summary>
    public static TheoryData<string> Others => [.. Reading.Keys];

    private static Dictionary<string, string> Reading { get; } = StatementTexts.Constants.Where(c => c.Sql.StartsWith("/*", StringComparison.Ordinal))
        .Concat(StatementTexts.Composed.Where(c => c.Name.StartsWith("SearchSql", StringComparison.Ordinal)).Select((c, i) => (Name: $"{c.Name} ({i})", c.Sql)))
        .Where(c => !ReadAll.Contains(c.Name)).ToDictionary(c => c.Name, c => c.Sql, StringComparer.Ordinal);

    public static TheoryData<string> Listings => [.. All.Keys];

    private static Dictionary<string, IListing> All { get; } = StatementTexts.Listings.ToDictionary(l => l.Name, l => l.Listing, StringComparer.Ordinal);

    /// <summary>A table without rows proves nothing about the statements that read it.</summary>
    [Fact]
    public async Task Every_table_is_filled()
    {
        await using var database = Settings.OwnerDatabaseOf(large.Connection);
        await using var connection = await database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        var empty = new List<string>();
        foreach (var table in await connection.QueryAsync<string>(Everything))
        {
            if (!await connection.ExecuteScalarAsync<bool>($"select exists (select from public.\"{table}\")"))
                empty.Add(table);
        }
        Assert.Equal(NotFilled.Keys.Order(StringComparer.Ordinal), empty.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Listings))]
    public async Task Every_question_is_answered_by_indexes(string name)
    {
        await using var database = Settings.OwnerDatabaseOf(large.Connection);
        await using var connection = await database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        var tables = (await connection.QueryAsync<string>(LargeTables)).ToHashSet(StringComparer.Ordinal);
        var listing = All[name];
        var faults = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var question in Question.Of(listing))
        {
            foreach (var statement in question.Statements)
            {
                foreach (var mode in listing.AlwaysNeedsCustomPlan ? Modes[..1] : Modes)
                {
                    var plan = await statement.Explain(connection, mode);
                    faults.UnionWith(Plan.Faults(plan, tables).Select(f => $"{name} {question.Name} {statement.Name} ({mode}): {f}"));
                }
            }
        }
        foreach (var known in Known.GetValueOrDefault(name, []))
            Assert.True(faults.RemoveWhere(f => f.Contains(known, StringComparison.Ordinal)) > 0, $"{name} is no exception any more: {known}");
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public async Task Every_other_statement_is_answered_by_indexes(string name)
    {
        await using var database = Settings.OwnerDatabaseOf(large.Connection);
        await using var connection = await database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        var tables = (await connection.QueryAsync<string>(LargeTables)).ToHashSet(StringComparer.Ordinal);
        var statements = Reading[name].Split(";\n").Select(s => new Statement(s, About.GetValueOrDefault(name, CollectionNames.Claims)));
        foreach (var statement in statements)
        {
            foreach (var mode in Modes)
                Assert.Empty(Plan.Faults(await statement.Explain(connection, mode), tables).Select(f => $"{name} ({mode}): {f}"));
        }
    }
}
