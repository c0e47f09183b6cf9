using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Dapper;
using KnowledgeApi.Collections.Claims;
using KnowledgeApi.LargeBase;
using KnowledgeApi.Operations.Names;
using KnowledgeApi.Operations.Paths;
using KnowledgeApi.Operations.Search;
using KnowledgeApi.Operations.Suggestions;
using KnowledgeApi.Platform.Text;
using Npgsql;

namespace KnowledgeApi.Benchmarks.Measuring;

/// <summary>Part d: a search and a path search beside what PostgreSQL says that its statements take.</summary>
internal static partial class Finding
{
    private const int Times = 60;

    /// <summary>Words of a great part of all claims.</summary>
    private static readonly string[] Common = ["magnesium", "iron", "restless", "placebo", "severity", "cramps", "serum", "trial", "insomnia", "zinc"];

    public static async Task Measure(Stage stage, Bench bench, string database, Scale scale)
    {
        var (address, process, _) = await stage.Service(database, cached: false);
        using var client = new HttpClient { BaseAddress = address };
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        var words = new Dice("words asked for", scale.Claims);
        var searches = Enumerable.Range(0, Times).Select(_ => Wording.Condition(words.Below(scale.Conditions)).Split(' ')[^1]).ToArray();
        await Compare(bench, "list of claims with a rare word", client, searches.Select(w => ($"/v1/claims?q={w}", Claims(connection, w))));
        var rare = await Everything(bench, "search of everything for a rare word", client, connection, searches);
        var common = await Everything(bench, "search of everything for a common word", client, connection, Common);
        bench.AtMost("d", "a common word beside a rare one, median", common / rare, 2, "×", "one word in many claims, and one in few");
        await Suggestions(bench, connection);
        var ends = new Dice("ends asked for", scale.Claims);
        var pairs = Enumerable.Range(0, Times).Select(_ => (From: World.NutrientId(ends.Below(scale.Nutrients)), To: World.ConditionId(ends.Below(scale.Conditions)))).ToArray();
        await Compare(bench, "paths between two things", client, pairs.Select(p => ($"/v1/mechanisms/paths?from={p.From}&to={p.To}", Path(connection, p.From, p.To))));
        stage.End(process);
    }

    /// <param name="bench">The run.</param>
    /// <param name="name">What is asked.</param>
    /// <param name="client">The service.</param>
    /// <param name="questions">Addresses, and the same asked of PostgreSQL: milliseconds by EXPLAIN ANALYZE.</param>
    private static async Task<double> Compare(Bench bench, string name, HttpClient client, IEnumerable<(string Path, Func<Task<double>> Explained)> questions)
    {
        var (asked, explained) = (new List<double>(), new List<double>());
        foreach (var (path, explain) in questions)
        {
            explained.Add(await explain());
            await client.GetByteArrayAsync(path);
            var clock = Stopwatch.GetTimestamp();
            await client.GetByteArrayAsync(path);
            asked.Add(Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
        }
        var (mine, limit) = (Median(asked), Median(explained));
        bench.AtMost("d", $"{name}, median", mine, Math.Round((1.25 * limit) + 0.5, 2), "ms", $"EXPLAIN ANALYZE {limit:0.00} ms; the limit is 1.25 times that and 0.5 ms");
        return mine;
    }

    private static Task<double> Everything(Bench bench, string name, HttpClient client, NpgsqlConnection connection, IEnumerable<string> words) =>
        Compare(bench, name, client, words.Select(w => ($"/v1/search?q={w}", Hits(connection, w))));

    private static Func<Task<double>> Hits(NpgsqlConnection connection, string word) => async () =>
    {
        var question = new SearchTerms(word);
        var values = new { At = Questions.Releases, Take = SearchQuery.DefaultLimit, question.Whole, question.Head, question.Beginning, question.Wanted, Key = question.Wanted };
        return await Explain(connection, SearchSql.Hits(new SearchQuery(), question), values);
    };

    /// <summary>In process: what one letter more costs, from the index of all names in memory.</summary>
    private static async Task Suggestions(Bench bench, NpgsqlConnection connection)
    {
        var names = (await connection.QueryAsync<KnownName>(NamesSql.All, new { At = Questions.Releases })).ToList();
        var index = new SuggestIndex(names);
        var asked = new List<double>();
        foreach (var name in names.Where((_, i) => i % Math.Max(1, names.Count / 500) == 0))
        {
            for (var length = 1; length <= Math.Min(6, name.Folded.Length); length++)
            {
                var clock = Stopwatch.GetTimestamp();
                index.Find(name.Folded[..length]);
                asked.Add(Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
            }
        }
        asked.Sort();
        bench.AtMost("d", "a suggestion in process, 99 of 100 within", asked[asked.Count * 99 / 100], 2, "ms", $"{names.Count:N0} names, {asked.Count:N0} prefixes, median {asked[asked.Count / 2]:0.000} ms");
    }

    private static Func<Task<double>> Claims(NpgsqlConnection connection, string word) => async () =>
    {
        var total = 0.0;
        foreach (var statement in ClaimCollection.Definition.Listing.Statement(new ClaimQuery { Words = word }, cursor: null).Split(";\n"))
            total += await Explain(connection, statement, new { At = Questions.Releases, Take = 51, Collection = "claims", Search = SearchText.ToQuery(word) });
        return total;
    };

    /// <summary>The statements of a search from both ends, in the order in which the service runs them, until the ends meet or six steps are taken.</summary>
    private static Func<Task<double>> Path(NpgsqlConnection connection, string from, string to) => async () =>
    {
        var total = 0.0;
        var frontiers = new List<(Frontier Nodes, string Sql, bool IsOnwards)>();
        foreach (var (id, sql, isOnwards) in new[] { (from, PathSql.Onwards, true), (to, PathSql.Backwards, false) })
        {
            var values = new { Id = id, At = Questions.Releases, Take = 100 };
            total += await Explain(connection, PathSql.EndsFor, values);
            frontiers.Add((new Frontier(await connection.QueryAsync<string>(PathSql.EndsFor, values)), sql, isOnwards));
        }
        while (frontiers.Sum(f => f.Nodes.Depth) < 6 && frontiers.TrueForAll(f => f.Nodes.Nodes.Length > 0))
        {
            var (frontier, sql, isOnwards) = frontiers.MinBy(f => f.Nodes.Nodes.Length);
            var values = new { Frontier = frontier.Nodes, At = Questions.Releases, Fan = 500, Take = 20_001 };
            total += await Explain(connection, sql, values);
            var steps = await connection.QueryAsync<(string Subject, string Object)>(sql, values);
            frontier.MoveTo(steps.Select(s => isOnwards ? s.Object : s.Subject));
            if (frontiers[0].Nodes.Meets(frontiers[1].Nodes))
                break;
        }
        return total;
    };

    private static async Task<double> Explain(NpgsqlConnection connection, string sql, object values)
    {
        var lines = (await connection.QueryAsync<string>($"explain (analyze, timing off) {sql}", values)).AsList();
        return double.Parse(Took().Match(lines[^1]).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    [GeneratedRegex(@"Execution Time: ([\d.]+) ms")]
    private static partial Regex Took();
}
