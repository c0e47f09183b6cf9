using Dapper;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Platform.Releases;

/// <summary>A withdrawn item, which no later release holds.</summary>
internal sealed record WithdrawnItem
{
    public required string Id { get; init; }

    /// <summary>The release that withdrew it.</summary>
    public required string Release { get; init; }

    public required string Reason { get; init; }

    /// <summary>The last release that holds it; null if this database never held it.</summary>
    public string? LastRelease { get; init; }

    public static async Task<IEnumerable<Reference>> ReadReplacements(SqlMapper.GridReader grid) =>
        (await grid.ReadAsync<Replacement>()).Select(r => Reference.To(r.Collection, r.Id, r.Label));

    private sealed record Replacement
    {
        public required string Collection { get; init; }
        public required string Id { get; init; }
        public required string Label { get; init; }
    }
}
