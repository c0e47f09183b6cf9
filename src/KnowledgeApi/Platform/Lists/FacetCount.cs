using Dapper;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Platform.Lists;

/// <summary>One way to count a list, made of constants when the list is declared.</summary>
/// <param name="Name">Its name in the contract: that of the filter.</param>
/// <param name="Sql">Select of value, label and count over `listed l`, the rows of the filtered list.</param>
/// <param name="Vocabulary">The vocabulary that names the values, where they are codes.</param>
/// <param name="Column">What it needs of a row beside id and since, over the alias r; it finds it under its own name.</param>
internal sealed record FacetCount(string Name, string Sql, string? Vocabulary = null, string? Column = null)
{
    /// <summary>By a column of the row.</summary>
    public static FacetCount By(string name, string column, string? vocabulary = null) => new(name, FacetSql.By(name), vocabulary, $"r.{column}");

    /// <summary>By what the rows refer to in a role.</summary>
    public static FacetCount ByLink(string name, string collection, string role, string target) => new(name, FacetSql.ByLink(collection, role, target));

    public static async Task<IReadOnlyList<Facet>> Read(SqlMapper.GridReader grid, IReadOnlyList<FacetCount> facets)
    {
        var rows = (await grid.ReadAsync<Row>()).ToLookup(r => r.Facet);
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

    /// <summary>Names a code by its vocabulary.</summary>
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
