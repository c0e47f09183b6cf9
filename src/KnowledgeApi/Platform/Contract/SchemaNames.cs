using System.Reflection;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Platform.Contract;

/// <summary>Names of schemas: the record's own; a page of claims is ClaimPage, its orders ClaimSort.</summary>
internal static class SchemaNames
{
    public static string ForType(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Page<>) ? $"{type.GenericTypeArguments[0].Name}Page" : type.Name;

    /// <summary>The closed set of a parameter of a list: ClaimSort, ClaimFacet.</summary>
    public static string OfSet(Type query, PropertyInfo property) =>
        query.Name.Replace("Query", "", StringComparison.Ordinal).TrimEnd('s') + property.Name.TrimEnd('s');
}
