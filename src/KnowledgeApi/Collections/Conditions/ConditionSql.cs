namespace KnowledgeApi.Collections.Conditions;

internal static class ConditionSql
{
    public static string IsChild(string values) => $"""
        exists (select from link l where l.collection = 'conditions' and l.id = r.id and l.since = r.since
                and l.role = 'parents' and l.target = {values})
        """;

    public const string IsDescendant = """
        r.id in (
          with recursive below (id) as (
            select unnest(@Parent) collate "C"
            union
            select l.id::text from below b
            join link l on l.collection = 'conditions' and l.role = 'parents' and l.target = b.id
            join condition_at(@At) c on c.id = l.id and c.since = l.since)
          select id from below)
        """;

    public const string Publish = """
        insert into condition (id, since, name, synonyms, kind, codes, note, in_sentence)
        select o.id, @Ordinal, e.name, e.synonyms, e.kind, coalesce(e.codes, '[]'), e.note, e."inSentence"
        from opened o, jsonb_to_record(o.entry) as e(name text, synonyms text[], kind text, codes jsonb, note text, "inSentence" text)
        where o.collection = 'conditions'
        """;
}
