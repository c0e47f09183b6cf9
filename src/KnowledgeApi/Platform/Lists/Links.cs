using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Platform.Lists;

/// <summary>The relations of the items of a page, read from the graph and grouped by item and role.</summary>
internal sealed class Links
{
    private readonly ILookup<(string Owner, string Role), Reference> _targets;

    private Links(IEnumerable<LinkRow> rows) =>
        _targets = rows.ToLookup(r => (r.Owner, r.Role), r => Reference.To(r.Collection, r.Id, r.Label));

    public static async Task<Links> Read(Dapper.SqlMapper.GridReader grid) => new(await grid.ReadAsync<LinkRow>());

    public Reference[] Of(string owner, string role) => [.. _targets[(owner, role)]];

    public Reference? OneOf(string owner, string role) => _targets[(owner, role)].FirstOrDefault();

    private sealed record LinkRow
    {
        public required string Owner { get; init; }
        public required string Role { get; init; }
        public required string Collection { get; init; }
        public required string Id { get; init; }
        public required string Label { get; init; }
    }
}
