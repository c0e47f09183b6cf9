namespace KnowledgeApi.Collections.Sources;

internal static class SourceSql
{
    public const string Publish = """
        insert into source (id, since, title, kind, author, reviewer, publisher, published, updated, url, language,
                            commercial_interest, standing, note, text, corrections)
        select o.id, @Ordinal, e.title, e.kind, e.author, e.reviewer, e.publisher, e.published, e.updated, e.url, e.language,
               e."commercialInterest", e.standing, e.note, e.text, coalesce(e.corrections, '[]')
        from opened o,
             jsonb_to_record(o.entry) as e(title text, kind text, author text, reviewer text, publisher text, published text, updated text,
                                           url text, language text, "commercialInterest" jsonb, standing text, note text, text jsonb,
                                           corrections jsonb)
        where o.collection = 'sources'
        """;

    public const string PublishPassages = """
        insert into source_passage (source, since, position, id, passage)
        select o.id, @Ordinal, x.place - 1, x.part ->> 'id', x.part
        from opened o, jsonb_array_elements(o.entry -> 'passages') with ordinality x(part, place)
        where o.collection = 'sources'
        """;
}
