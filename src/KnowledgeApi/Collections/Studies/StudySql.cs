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
                           doi, pmid, registrations, design, design_note, participants, participants_note, studies_included, population,
                           arms, comparator, duration, finding, direction, direction_note, risk_of_bias, funding, standing,
                           verification, verified_from, unverified_fields, seed_passages, note, includes, superseded_by)
        select o.id, @Ordinal, e.label, e.title, coalesce(e.authors, '[]'), e."authorsComplete", e.year, e."onlineYear", e."containerTitle",
               e.volume, e.issue, e.pages, e.doi, e.pmid, coalesce(e.registrations, '{}'), e.design, e."designNote", e.participants,
               e."participantsNote", e."studiesIncluded", e.population, coalesce(e.arms, '[]'), e.comparator, e.duration, e.finding,
               e.direction, e."directionNote", e."riskOfBias", e.funding, e.standing, e.verification, coalesce(e."verifiedFrom", '{}'),
               coalesce(e."unverifiedFields", '{}'), coalesce(e."seedPassages", '[]'), e.note, coalesce(e.includes, '{}'), e."supersededBy"
        from opened o,
             jsonb_to_record(o.entry) as e(
               label text, title text, authors jsonb, "authorsComplete" boolean, year int, "onlineYear" int, "containerTitle" text,
               volume text, issue text, pages text, doi text, pmid text, registrations text[], design text, "designNote" text,
               participants int, "participantsNote" text, "studiesIncluded" int, population jsonb, arms jsonb, comparator text, duration text,
               finding text, direction text, "directionNote" text, "riskOfBias" jsonb, funding text, standing text, verification text,
               "verifiedFrom" text[], "unverifiedFields" text[], "seedPassages" jsonb, note text, includes text[], "supersededBy" text)
        where o.collection = 'studies'
        """;

    public const string PublishResults = """
        insert into study_result (study, since, position, id, result)
        select o.id, @Ordinal, x.place - 1, x.part ->> 'id', x.part
        from opened o, jsonb_array_elements(o.entry -> 'results') with ordinality x(part, place)
        where o.collection = 'studies'
        """;

    public const string Year = "coalesce(r.year, 0)";

    public const string NewestFirst = "-coalesce(r.year, 0)";

    public const string LargestFirst = "-coalesce(r.participants, 0)";
}
