namespace KnowledgeApi.Collections.References;

/// <summary>Selects the studies behind the items of a collection, as references.</summary>
internal static class StudiesBehindSql
{
    public const string Columns = """
        r.id, r.title, r.authors, r.authors_complete, r.year, r.online_year, r.container_title, r.volume, r.issue, r.pages,
        r.doi, r.pmid, r.registrations, r.verification
        """;

    /// <summary>Selects the studies themselves, in the order of the list.</summary>
    public const string Themselves = $"""
        /* StudiesBehindSql.Themselves */
        select {Columns} from study_at(@At) r where r.id = any(@Items) order by array_position(@Items, r.id::text)
        """;

    /// <summary>Selects studies that the items refer to, such as those behind the evidence of claims or behind dosages.</summary>
    public const string ReferredTo = $"""
        /* StudiesBehindSql.ReferredTo */
        select {Columns} from study_at(@At) r
        where r.id in (select l.target from item_at(@At) i
                       join link l on l.collection = i.collection and l.id = i.id and l.since = i.since and l.role = 'study'
                       where i.collection = @Collection and i.id = any(@Items))
        order by r.id
        """;

    /// <summary>Selects studies behind the claims that are hops of mechanisms.</summary>
    public const string BehindHops = $"""
        /* StudiesBehindSql.BehindHops */
        select {Columns} from study_at(@At) r
        where r.id in (select l.target from item_at(@At) m
                       join link h on h.collection = m.collection and h.id = m.id and h.since = m.since and h.role = 'hops'
                       join item_at(@At) i on i.collection = 'claims' and i.id = h.target
                       join link l on l.collection = i.collection and l.id = i.id and l.since = i.since and l.role = 'study'
                       where m.collection = 'mechanisms' and m.id = any(@Items))
        order by r.id
        """;

    /// <summary>Selects studies about nutrients, conditions and concepts.</summary>
    public const string AboutThem = $"""
        /* StudiesBehindSql.AboutThem */
        select {Columns} from study_at(@At) r
        where exists (select from link l where l.collection = 'studies' and l.id = r.id and l.since = r.since
                      and l.role = 'about' and l.target_collection = @Collection and l.target = any(@Items))
        order by r.id
        """;

    /// <summary>Selects studies that passages of the documents cite or imply, or that answer them.</summary>
    public const string InDocuments = $"""
        /* StudiesBehindSql.InDocuments */
        select {Columns} from study_at(@At) r
        where exists (select from link l where l.collection = 'studies' and l.id = r.id and l.since = r.since
                      and l.role = 'source' and l.target = any(@Items))
        order by r.id
        """;

    /// <summary>Selects studies behind rows of evidence.</summary>
    public const string BehindRows = $"""
        /* StudiesBehindSql.BehindRows */
        select {Columns} from study_at(@At) r
        where r.id in (select unnest(e.studies) from evidence_row_at(@At) e where e.id = any(@Items))
        order by r.id
        """;
}
