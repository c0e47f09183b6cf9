using System.Text.RegularExpressions;
using Dapper;
using KnowledgeApi.Platform.Lists;
using Npgsql;

namespace KnowledgeApi.Plans.Tests;

/// <summary>One way to ask a list.</summary>
internal sealed record Question(string Name, IReadOnlyList<Statement> Statements)
{
    /// <summary>Every order alone and every filter alone, first page and later ones; and each filter together with the next.</summary>
    public static IEnumerable<Question> Of(IListing listing)
    {
        var first = listing.Sorts[0];
        foreach (var sort in listing.Sorts)
        {
            yield return Ask(listing, [], sort);
            yield return Ask(listing, [sort.After], sort);
        }
        foreach (var source in listing.RankedSources)
        {
            yield return Ask(listing, source, []);
            yield return Ask(listing, source, [Sort.ByLinkedRank.After]);
            foreach (var predicate in listing.Predicates)
                yield return Ask(listing, source, [predicate]);
        }
        for (var i = 0; i < listing.Predicates.Count; i++)
        {
            yield return Ask(listing, [listing.Predicates[i]], first);
            yield return Ask(listing, [listing.Predicates[i], first.After], first);
            if (i > 0)
                yield return Ask(listing, [listing.Predicates[i - 1], listing.Predicates[i]], first);
        }
    }

    private static Question Ask(IListing listing, string[] predicates, Sort sort) => new(
        $"[{InOneLine(predicates)}] by {sort.Name}", [new Statement(listing.Statement(predicates, sort), listing.Collection)]);

    private static Question Ask(IListing listing, string source, string[] predicates) => new(
        $"[{InOneLine(predicates)}] by rank from {InOneLine([source])}", [new Statement(listing.Statement(source, predicates, Sort.ByLinkedRank), listing.Collection)]);

    private static string InOneLine(string[] parts) => string.Join(" and ", parts.Select(p => Regex.Replace(p, @"\s+", " ")));
}

/// <summary>One statement, ready to be explained.</summary>
internal sealed partial record Statement(string Sql, string Collection)
{
    public string Name => Stamp().Match(Sql).Groups[1].Value;

    public async Task<string> Explain(NpgsqlConnection connection, string planCacheMode)
    {
        var names = StatementValues.ParameterName().Matches(Sql).Select(m => m.Groups[1].Value).Distinct().ToList();
        var sql = StatementValues.ParameterName().Replace(Sql, m => $"${names.IndexOf(m.Groups[1].Value) + 1}");
        var values = names.Select(n => Example.Of(n, Collection)).ToList();
        var types = values.Count == 0 ? "" : $"({string.Join(", ", values.Select(v => v.Type))})";
        var arguments = values.Count == 0 ? "" : $"({string.Join(", ", values.Select(v => v.Literal))})";
        // As on a disk without moving parts, which is what the README asks for.
        await connection.ExecuteAsync($"set random_page_cost = 1.1; set plan_cache_mode = {planCacheMode}; prepare question {types} as {sql}");
        var plan = (await connection.QuerySingleAsync<string>($"explain (format json) execute question {arguments}"))!;
        await connection.ExecuteAsync("deallocate question");
        return plan;
    }

    [GeneratedRegex(@"/\* (.*?) \*/")]
    private static partial Regex Stamp();
}
