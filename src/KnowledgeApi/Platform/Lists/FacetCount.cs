using System.Data.Common;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Platform.Lists;

/// <summary>One way to count a list, built from constants when the list is declared.</summary>
/// <param name="Name">Its name in the contract: that of the filter.</param>
/// <param name="Sql">SQL that selects value, label and count from `listed`, the rows of the filtered list.</param>
/// <param name="Vocabulary">The vocabulary that names the values, if they are codes.</param>
/// <param name="Column">The expression it needs from a row besides id and since, over the alias r; `listed` holds it under the facet's name.</param>
internal sealed record FacetCount(string Name, string Sql, string? Vocabulary = null, string? Column = null)
{
    /// <summary>Counts by a column of the row.</summary>
    public static FacetCount By(string name, string column, string? vocabulary = null) => new(name, FacetSql.By(name), vocabulary, $"r.{column}");

    /// <summary>Counts by what the rows refer to in a role.</summary>
    public static FacetCount ByLink(string name, string collection, string role, string target) => new(name, FacetSql.ByLink(collection, role, target));

    public static async Task<IReadOnlyList<Facet>> Read(DbDataReader reader, IReadOnlyList<FacetCount> facets, CancellationToken cancelled)
    {
        var rows = (await reader.Rows<Row>(cancelled)).ToLookup(r => r.Facet);
        return [.. facets.Select(f => new Facet
        {
            Name = f.Name,
            Values = [.. rows[f.Name].OrderByDescending(r => r.Count).ThenBy(r => r.Value, StringComparer.Ordinal).Select(r => new FacetValue
            {
                Value = r.Value,
                Label = r.Label ?? LabelOf(f.Vocabulary, r.Value),
                Count = r.Count,
            })],
        })];
    }

    /// <summary>Returns the name of a code in its vocabulary.</summary>
    private static string? LabelOf(string? vocabulary, string code) =>
        vocabulary is null ? null : Vocabularies.Vocabulary.Get(vocabulary).Terms.FirstOrDefault(t => t.Code == code)?.Name;

    private sealed record Row
    {
        public required string Facet { get; init; }
        public required string Value { get; init; }
        public string? Label { get; init; }
        public required int Count { get; init; }
    }
}
