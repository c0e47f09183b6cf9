namespace KnowledgeApi.Collections.References;

/// <summary>Selects the works behind the items of a collection, as documents: first studies, then the documents that assert things.</summary>
internal static class WorksBehindSql
{
    private const string Documents = "select d.collection, d.id, d.body from document_at(@At) d";

    private const string InOrder = "order by d.collection = 'sources', d.id";

    /// <summary>Selects the items themselves, in the order of the list.</summary>
    public const string Themselves = $"""
        /* WorksBehindSql.Themselves */
        {Documents} where d.collection = @Collection and d.id = any(@Items) order by array_position(@Items, d.id::text)
        """;

    /// <summary>Selects studies and sources that the items refer to, such as those behind the evidence of claims or behind dosages.</summary>
    public const string ReferredTo = $"""
        /* WorksBehindSql.ReferredTo */
        {Documents}
        where (d.collection, d.id) in
          (select l.target_collection, l.target from item_at(@At) i
           join link l on l.collection = i.collection and l.id = i.id and l.since = i.since and l.role in ('study', 'source')
           where i.collection = @Collection and i.id = any(@Items))
        {InOrder}
        """;

    /// <summary>Selects studies and sources behind the claims that are hops of mechanisms, and the documents that describe the mechanisms.</summary>
    public const string BehindHops = $"""
        /* WorksBehindSql.BehindHops */
        {Documents}
        where (d.collection, d.id) in
          (select l.target_collection, l.target from item_at(@At) m
           join link h on h.collection = m.collection and h.id = m.id and h.since = m.since and h.role = 'hops'
           join item_at(@At) i on i.collection = 'claims' and i.id = h.target
           join link l on l.collection = i.collection and l.id = i.id and l.since = i.since and l.role in ('study', 'source')
           where m.collection = 'mechanisms' and m.id = any(@Items)
           union all
           select l.target_collection, l.target from item_at(@At) m
           join link l on l.collection = m.collection and l.id = m.id and l.since = m.since and l.role = 'source'
           where m.collection = 'mechanisms' and m.id = any(@Items))
        {InOrder}
        """;

    /// <summary>Selects studies about nutrients, conditions and concepts.</summary>
    public const string AboutThem = $"""
        /* WorksBehindSql.AboutThem */
        {Documents}
        where d.collection = 'studies' and d.id in
          (select l.id from study_at(@At) r
           join link l on l.collection = 'studies' and l.id = r.id and l.since = r.since and l.role = 'about'
           where l.target_collection = @Collection and l.target = any(@Items))
        {InOrder}
        """;

    /// <summary>Selects studies and sources behind rows of evidence.</summary>
    public const string BehindRows = $"""
        /* WorksBehindSql.BehindRows */
        {Documents}
        where (d.collection, d.id) in
          (select 'studies', unnest(e.studies) from evidence_row_at(@At) e where e.id = any(@Items)
           union all
           select 'sources', unnest(e.sources) from evidence_row_at(@At) e where e.id = any(@Items))
        {InOrder}
        """;
}
