namespace KnowledgeApi.Operations.Search;

/// <summary>Writes the searchable texts and the names of a release. Set-based, like all publishing SQL.</summary>
internal static class SearchPublishSql
{
    public const string Staging = """
        create temp table staged_text (collection text collate "C", id text collate "C", digest text, in_search boolean, names text, label text, related text, body text, shown text)
          on commit drop;
        create temp table staged_name (collection text collate "C", id text collate "C", position int, kind text, name text, folded text, form text)
          on commit drop;
        """;

    public const string CopyTexts = "copy staged_text (collection, id, digest, in_search, names, label, related, body, shown) from stdin (format binary)";

    public const string CopyNames = "copy staged_name (collection, id, position, kind, name, folded, form) from stdin (format binary)";

    /// <summary>A text ends with the version of its item, or when it names something otherwise: a changed name of a nutrient is in the texts of all claims about it.</summary>
    public const string CloseTexts = """
        update findable f set until = @Ordinal
        where f.until is null
          and not exists (select from staged_text t join item i on i.collection = t.collection and i.id = t.id and i.until is null
                          where t.collection = f.collection and t.id = f.id and t.digest = f.digest and i.since = f.version)
        """;

    public const string CloseNames = """
        update known_name r set until = @Ordinal from closed c where r.collection = c.collection and r.id = c.id and r.until is null
        """;

    /// <summary>Stems for whole words, and the words themselves for a half-typed word.</summary>
    public const string OpenTexts = """
        insert into findable (collection, id, since, version, digest, in_search, label, text, words)
        select t.collection, t.id, @Ordinal, i.since, t.digest, t.in_search, i.label, t.shown,
               setweight(to_tsvector('english', t.names) || to_tsvector('simple', t.names), 'A')
               || setweight(to_tsvector('english', t.label) || to_tsvector('simple', t.label), 'B')
               || setweight(to_tsvector('english', t.related) || to_tsvector('simple', t.related), 'C')
               || setweight(to_tsvector('english', t.body) || to_tsvector('simple', t.body), 'D')
        from staged_text t
        join item i on i.collection = t.collection and i.id = t.id and i.until is null
        where not exists (select from findable f where f.collection = i.collection and f.id = i.id and f.until is null)
        order by t.collection, t.id
        """;

    public const string OpenNames = """
        insert into known_name (collection, id, since, position, kind, name, folded, form)
        select n.collection, n.id, i.since, n.position, n.kind, n.name, n.folded, n.form
        from staged_name n
        join item i on i.collection = n.collection and i.id = n.id and i.until is null
        where not exists (select from known_name f where f.collection = i.collection and f.id = i.id and f.since = i.since)
        """;
}
