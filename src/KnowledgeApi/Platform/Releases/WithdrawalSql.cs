namespace KnowledgeApi.Platform.Releases;

internal static class WithdrawalSql
{
    /// <summary>The withdrawal of an item as of a release, and its replacements.</summary>
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

    /// <summary>All withdrawals up to a release, in the form of the curated files.</summary>
    public const string All = """
        /* WithdrawalSql.All */
        select w.collection, w.id, w.reason,
               (select array_agg(p.target::text order by p.position) from replacement p where p.collection = w.collection and p.id = w.id) as replaced_by
        from withdrawal w where w.release <= @At
        order by w.collection, w.id
        """;
}
