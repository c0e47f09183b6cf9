using System.Text.Json;
using KnowledgeApi.Operations.Search;

namespace KnowledgeApi.Plans.Tests;

/// <summary>What PostgreSQL means to do for a statement, and what of it grows with the base.</summary>
internal static class Plan
{
    /// <summary>Sorting what was found by an index is fine while it is a small part of a table: as much as a search ranks, which is bounded in two parts.</summary>
    private const double LargestSort = 2 * (SearchSql.MaximumCandidates + 1);

    /// <summary>The nodes that would not scale: whole tables read, and much sorted.</summary>
    public static IEnumerable<string> Faults(string explained, IReadOnlySet<string> largeTables)
    {
        var document = Answers.Parse(explained);
        return [.. Faults(document[0].GetProperty("Plan"), largeTables)];
    }

    private static IEnumerable<string> Faults(JsonElement node, IReadOnlySet<string> largeTables)
    {
        var type = node.GetProperty("Node Type").GetString()!;
        if (type == "Seq Scan" && node.GetProperty("Relation Name").GetString() is { } table && largeTables.Contains(table))
            yield return $"reads all of {table}";
        var children = node.TryGetProperty("Plans", out var plans) ? plans.EnumerateArray().ToList() : [];
        if (type == "Sort" && children[0].GetProperty("Plan Rows").GetDouble() is > LargestSort and var sorted)
            yield return $"sorts {sorted} rows by {string.Join(", ", node.GetProperty("Sort Key").EnumerateArray())}";
        foreach (var fault in children.SelectMany(child => Faults(child, largeTables)))
            yield return fault;
    }
}
