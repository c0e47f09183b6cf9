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
        insert into condition (id, since, name, kind)
        select o.id, @Ordinal, o.entry ->> 'name', o.entry ->> 'kind' from opened o where o.collection = 'conditions'
        """;
}
