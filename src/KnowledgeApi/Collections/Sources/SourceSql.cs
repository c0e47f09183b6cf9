namespace KnowledgeApi.Collections.Sources;

internal static class SourceSql
{
    public const string Publish = """
        insert into source (id, since, title, kind, publisher, standing)
        select o.id, @Ordinal, e.title, e.kind, e.publisher, e.standing
        from opened o, jsonb_to_record(o.entry) as e(title text, kind text, publisher text, standing text)
        where o.collection = 'sources'
        """;
}
