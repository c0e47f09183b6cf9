using KnowledgeApi.Http;

namespace KnowledgeApi.Contract;

/// <summary>Names of schemas: the record's own; a page of claims is ClaimPage.</summary>
internal static class SchemaNames
{
    public static string Of(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Page<>) ? $"{type.GenericTypeArguments[0].Name}Page" : type.Name;
}
