namespace KnowledgeApi.Platform.Lists;

/// <summary>The predicates that every list has.</summary>
internal static class ListSql
{
    public const string IsItem = "r.id = @Id";

    public const string HasWords = "r.search @@ cast(@Search as tsquery)";

    public const string IsOneOf = "r.id = any(@Ids)";

    public static readonly Predicate IsOneOfIds = IsOneOf;
}
