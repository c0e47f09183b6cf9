namespace KnowledgeApi.Collections.Studies;

internal static class StudySql
{
    public static string BehindClaim(string values) => $"""
        r.id in (select l.target from link l join claim_at(@At) c on c.id = l.id and c.since = l.since
                 where l.collection = 'claims' and l.role = 'study' and l.id = {values})
        """;

    /// <summary>Excludes studies that nobody could identify. They are kept, but listed only on request.</summary>
    public const string Identified = "r.verification <> 'not-identified'";

    public const string Publish = """
        insert into study (id, since, label, title, authors, authors_complete, year, online_year, container_title, volume, issue, pages,
                           doi, pmid, registrations, design, participants, direction, standing, verification)
        select o.id, @Ordinal, e.label, e.title, coalesce(e.authors, '[]'), e."authorsComplete", e.year, e."onlineYear", e."containerTitle",
               e.volume, e.issue, e.pages, e.doi, e.pmid, coalesce(e.registrations, '{}'), e.design, e.participants, e.direction, e.standing, e.verification
        from opened o,
             jsonb_to_record(o.entry) as e(
               label text, title text, authors jsonb, "authorsComplete" boolean, year int, "onlineYear" int, "containerTitle" text, volume text, issue text,
               pages text, doi text, pmid text, registrations text[], design text, participants int, direction text, standing text, verification text)
        where o.collection = 'studies'
        """;

    public const string Year = "coalesce(r.year, 0)";

    public const string NewestFirst = "-coalesce(r.year, 0)";

    public const string LargestFirst = "-coalesce(r.participants, 0)";
}
