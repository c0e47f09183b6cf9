using KnowledgeApi.Http;

namespace KnowledgeApi.Contract;

/// <summary>Names of schemas: the record's own; a page of claims is ClaimPage, its order ClaimSort.</summary>
internal static class SchemaNames
{
    public static string Of(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Page<>) ? $"{type.GenericTypeArguments[0].Name}Page" : type.Name;

    public static string OfSort(Type query) => query.Name == nameof(Releases.ReleasesQuery) ? "ReleaseSort" : query.Name.Replace("Query", "Sort", StringComparison.Ordinal);
}
