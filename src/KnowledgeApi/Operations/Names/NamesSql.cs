namespace KnowledgeApi.Operations.Names;

internal static class NamesSql
{
    /// <summary>Every name of a release; run once per release.</summary>
    public const string All = """
        /* NamesSql.All */
        select n.collection, n.id, i.label, n.kind, n.name, n.folded, n.form, f.id as form_of, f.label as form_of_label
        from known_name_at(@At) n
        join item i on i.collection = n.collection and i.id = n.id and i.since = n.since
        left join concept c on n.collection = 'concepts' and c.id = n.id and c.since = n.since and c.kind = 'nutrient-form'
        left join link l on l.collection = 'concepts' and l.id = c.id and l.since = c.since and l.role = 'parents'
                         and l.target_collection = 'nutrients' and l.position = 0
        left join item_at(@At) f on f.collection = 'nutrients' and f.id = l.target
        order by n.collection, n.id, n.position
        """;
}
