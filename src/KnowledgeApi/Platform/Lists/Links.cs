using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Platform.Lists;

/// <summary>The relations of the items of a page, read from the graph and handed out by role.</summary>
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

/// <summary>The graph as SQL.</summary>
internal static class LinkSql
{
    /// <summary>The relations of the rows of a page, in the roles asked for.</summary>
    public const string OfPage = """
        select l.id as owner, l.role, l.target_collection as collection, l.target as id, i.label
        from page p
        join link l on l.collection = @Collection and l.id = p.id and l.since = p.since
        join item_at(@At) i on i.collection = l.target_collection and i.id = l.target
        where l.role not like 'about%'
        order by l.id, l.role, l.position
        """;
}
