namespace KnowledgeApi.LargeBase;

/// <summary>What can be found in a generated base, and by which names; made in PostgreSQL from the tables filled before, as publishing makes it.</summary>
internal static class FindableSql
{
    public static readonly string[] Fill =
    [
        Texts("nutrients", "select id, since, until, name as label, array_to_string(name || synonyms, ' ') as names, note as body from nutrient"),
        Texts("conditions", "select id, since, until, name as label, array_to_string(name || synonyms, ' ') as names, note as body from condition"),
        Texts("concepts", "select id, since, until, name as label, name as names, note as body from concept"),
        Texts("sources", "select id, since, until, title as label, '' as names, author as body from source"),
        Texts("studies", "select id, since, until, label, title as names, finding as body from study"),
        Texts("outcomes", "select id, since, until, name as label, array_to_string(name || synonyms, ' ') as names, note as body from outcome"),
        Texts("conclusions", "select id, since, until, subject || ' – ' || condition || ': ' || relation as label, '' as names, summary as body from conclusion"),
        Texts("claims", "select id, since, until, text as label, '' as names, reason as body from claim"),
        Names("nutrients", "select id, since, until, name || synonyms as names from nutrient"),
        Names("conditions", "select id, since, until, name || synonyms as names from condition"),
        Names("outcomes", "select id, since, until, name || synonyms as names from outcome"),
        Names("concepts", "select id, since, until, array[name] as names from concept"),
        Names("studies", "select id, since, until, array[title] as names from study"),
    ];

    private static string Texts(string collection, string rows) => $"""
        insert into findable (collection, id, since, until, label, text, words)
        select '{collection}', t.id, t.since, t.until, t.label, t.label || E'\n' || coalesce(t.body, ''),
               setweight(to_tsvector('english', t.names) || to_tsvector('simple', t.names), 'A')
               || setweight(to_tsvector('english', t.label) || to_tsvector('simple', t.label), 'B')
               || setweight(to_tsvector('english', coalesce(t.body, '')) || to_tsvector('simple', coalesce(t.body, '')), 'D')
        from ({rows}) t
        """;

    /// <summary>Invented names are of plain letters and digits, so that folding them takes no more than this.</summary>
    private static string Names(string collection, string rows) => $"""
        insert into known_name (collection, id, since, until, position, kind, name, folded)
        select '{collection}', t.id, t.since, t.until, n.place - 1, case when n.place = 1 then 'preferred' else 'synonym' end, n.name,
               lower(regexp_replace(n.name, '[^A-Za-z0-9]+', ' ', 'g'))
        from ({rows}) t, unnest(t.names) with ordinality n(name, place)
        """;
}
