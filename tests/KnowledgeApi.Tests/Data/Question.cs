using Npgsql;
using System.Text.RegularExpressions;
using Dapper;
using KnowledgeApi.Data;

namespace KnowledgeApi.Tests.Data;

/// <summary>One way to ask a list.</summary>
internal sealed record Question(string Name, IReadOnlyList<Statement> Statements)
{
    /// <summary>Every order alone, first page and later ones; every filter alone and with the cursor; and every pair of filters.</summary>
    public static IEnumerable<Question> Of(IListing listing)
    {
        var first = listing.Sorts[0];
        foreach (var sort in listing.Sorts)
        {
            yield return Ask(listing, [], sort);
            yield return Ask(listing, [sort.After], sort);
        }
        for (var i = 0; i < listing.Predicates.Count; i++)
        {
            yield return Ask(listing, [listing.Predicates[i]], first);
            yield return Ask(listing, [listing.Predicates[i], first.After], first);
            for (var j = i + 1; j < listing.Predicates.Count; j++)
                yield return Ask(listing, [listing.Predicates[i], listing.Predicates[j]], first);
        }
    }

    private static Question Ask(IListing listing, string[] predicates, Sort sort) => new(
        $"[{string.Join(" and ", predicates.Select(p => Regex.Replace(p, @"\s+", " ")))}] by {sort.Name}",
        [.. listing.Statements(predicates, sort).Split(";\n").Select(s => new Statement(s, listing.Collection))]);
}

/// <summary>One statement, ready to be explained.</summary>
internal sealed partial record Statement(string Sql, string Collection)
{
    public string Name => Stamp().Match(Sql).Groups[1].Value;

    public async Task<string> Explain(NpgsqlConnection connection, string planCacheMode)
    {
        var names = Parameters().Matches(Sql).Select(m => m.Groups[1].Value).Distinct().ToList();
        var sql = Parameters().Replace(Sql, m => $"${names.IndexOf(m.Groups[1].Value) + 1}");
        var values = names.Select(n => Example.Of(n, Collection)).ToList();
        var types = values.Count == 0 ? "" : $"({string.Join(", ", values.Select(v => v.Type))})";
        var arguments = values.Count == 0 ? "" : $"({string.Join(", ", values.Select(v => v.Literal))})";
        await connection.ExecuteAsync($"set plan_cache_mode = {planCacheMode}; prepare question {types} as {sql}");
        var plan = (await connection.QuerySingleAsync<string>($"explain (format json) execute question {arguments}"))!;
        await connection.ExecuteAsync("deallocate question");
        return plan;
    }

    [GeneratedRegex(@"(?<![@\w])@(\w+)")]
    private static partial Regex Parameters();

    [GeneratedRegex(@"/\* (.*?) \*/")]
    private static partial Regex Stamp();
}
