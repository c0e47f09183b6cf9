namespace KnowledgeApi.Publishing;

/// <summary>Adds documents to a release: one that differs is closed and opened again. An equal digest means equal bytes.</summary>
internal static class DocumentPublishSql
{
    public const string Staging = """
        create temp table if not exists staged_document (collection text collate "C", id text collate "C", digest text, body text) with (toast_tuple_target = 8160);
        truncate staged_document
        """;

    public const string Copy = "copy staged_document (collection, id, digest, body) from stdin (format binary)";

    /// <summary>The documents of a collection that are live now.</summary>
    public const string Live = "select id::text, decode(digest, 'hex') from document where until is null and collection = @Collection";

    public const string Close = """
        update document d set until = @Ordinal from staged_document n where d.collection = n.collection and d.id = n.id and d.until is null
        """;

    public const string Open = """
        insert into document (collection, id, since, digest, body)
        select collection, id, @Ordinal, digest, body from staged_document where body is not null
        """;

    public const string IsIncomplete = "select exists (select from release where documents is null)";

    public const string Releases = "select ordinal, id from release order by ordinal";

    /// <summary>The entries of a release.</summary>
    public const string Entries = "select i.collection::text, i.id::text, i.entry::text from item_at(@Ordinal) i";

    /// <summary>Takes the documents of some collections out, to be compared with those that are made anew.</summary>
    public const string SetAside = """
        create temp table document_before on commit drop as select * from document where collection = any(@Collections);
        delete from document where collection = any(@Collections)
        """;

    /// <summary>How many documents of each collection differ from those set aside.</summary>
    public const string Differing = """
        select coalesce(n.collection, o.collection)::text as collection, count(*)::int as documents
        from (select * from document where collection = any(@Collections)) n
        full join document_before o on o.collection = n.collection and o.id = n.id and o.since = n.since
        where n.digest is distinct from o.digest or n.until is distinct from o.until
        group by 1 order by 1
        """;

    /// <summary>The first documents of a collection that differ, before and after.</summary>
    public const string Examples = """
        select n.collection::text, n.id::text, 'changed' as kind, o.body as before, n.body as after
        from document n join document_before o on o.collection = n.collection and o.id = n.id and o.since = n.since
        where n.collection = @Collection and n.digest <> o.digest
        order by n.id, n.since limit @Take
        """;

    /// <summary>The digests of all documents of a release, in the order of the bytes of their keys.</summary>
    public const string Digests = """
        select d.collection || '/' || d.id as key, d.digest from document_at(@Ordinal) d order by (d.collection || '/' || d.id) collate "C"
        """;

    public const string Remember = "update release set documents = @Root, contract = @Contract where ordinal = @Ordinal";
}
