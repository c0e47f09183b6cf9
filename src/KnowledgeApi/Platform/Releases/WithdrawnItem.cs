using Dapper;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Platform.Releases;

/// <summary>An item that is in no release any more.</summary>
internal sealed record WithdrawnItem
{
    public required string Id { get; init; }

    /// <summary>The release with which it went.</summary>
    public required string Release { get; init; }

    public required string Reason { get; init; }

    /// <summary>The last release that holds it; null where this database never held it.</summary>
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

internal static class WithdrawalSql
{
    /// <summary>The withdrawal of an item, seen from a release, and what stands in for it.</summary>
    public const string Gone = """
        /* WithdrawalSql.Gone */
        select w.id, r.id as release, w.reason,
               (select x.id from item i join release x on x.ordinal < i.until
                where i.collection = w.collection and i.id = w.id order by i.until desc, x.ordinal desc limit 1) as last_release
        from withdrawal w join release r on r.ordinal = w.release
        where w.collection = @Collection and w.id = @Id and w.release <= @At;
        select p.target_collection as collection, p.target as id,
               coalesce((select i.label from item i where i.collection = p.target_collection and i.id = p.target and i.since <= @At
                         order by i.since desc limit 1), p.target) as label
        from replacement p
        where p.collection = @Collection and p.id = @Id
        order by p.position
        """;

    /// <summary>All withdrawals up to a release, as the curated files say them.</summary>
    public const string All = """
        /* WithdrawalSql.All */
        select w.collection, w.id, w.reason,
               (select array_agg(p.target::text order by p.position) from replacement p where p.collection = w.collection and p.id = w.id) as replaced_by
        from withdrawal w where w.release <= @At
        order by w.collection, w.id
        """;
}
