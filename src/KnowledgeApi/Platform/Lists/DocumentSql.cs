namespace KnowledgeApi.Platform.Lists;

/// <summary>SQL over the documents of items.</summary>
internal static class DocumentSql
{
    /// <summary>The columns of a listed item, over the alias r. The document is looked up for rows of the page only, in their order.</summary>
    public const string Columns = "r.id, (select d.body from document_at(@At) d where d.collection = @Collection and d.id = r.id) as body";

    /// <summary>The documents live at a release, as a source of rows.</summary>
    public const string Source = "document_at(@At)";

    /// <summary>The columns of a listed item where its document is the row.</summary>
    public const string OwnColumns = "r.id, r.body";

    public const string IsOfCollection = "r.collection = @Collection";

    public const string Item = """
        /* DocumentSql.Item */
        select d.id, d.body from document_at(@At) d where d.collection = @Collection and d.id = @Id
        """;

    public const string Items = """
        /* DocumentSql.Items */
        select d.id, d.body from document_at(@At) d where d.collection = @Collection and d.id = any(@Ids) order by d.id
        """;

    /// <summary>The next documents of a collection in the order of their ids.</summary>
    public const string All = """
        /* DocumentSql.All */
        select d.id, d.body from document_at(@At) d where d.collection = @Collection and d.id > @AfterId order by d.id limit @Take
        """;
}
