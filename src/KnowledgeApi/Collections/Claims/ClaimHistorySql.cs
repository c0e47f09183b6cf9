namespace KnowledgeApi.Collections.Claims;

internal static class ClaimHistorySql
{
    /// <summary>Selects the versions of a claim as known at the requested release; anything that happened in later releases is left out.</summary>
    public const string Versions = """
        /* ClaimHistorySql.Versions */
        select f.id as since, f.published_at, t.id as until, c.text, c.verdict, c.certainty, i.digest,
               href_of('claims', i.id) || '?release=' || f.id as href
        from item i
        join claim c on c.id = i.id and c.since = i.since
        join release f on f.ordinal = i.since
        left join release t on t.ordinal = i.until and t.ordinal <= @At
        where i.collection = 'claims' and i.id = @Id and i.since <= @At
        order by i.since
        """;
}
