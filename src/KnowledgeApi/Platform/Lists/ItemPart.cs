using Dapper;

namespace KnowledgeApi.Platform.Lists;

/// <summary>A part of an item, read with the id of its item.</summary>
internal sealed record ItemPart<T>
{
    public required string Owner { get; init; }
    public required T Value { get; init; }

    public static async Task<ILookup<string, T>> Read(SqlMapper.GridReader grid) =>
        (await grid.ReadAsync<ItemPart<T>>()).ToLookup(o => o.Owner, o => o.Value, StringComparer.Ordinal);
}
