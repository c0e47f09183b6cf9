using System.Reflection;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Platform.Contract;

/// <summary>Schema names: the name of the record; a page of claims is ClaimPage, its sort orders are ClaimSort.</summary>
internal static class SchemaNames
{
    public static string ForType(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Page<>) ? $"{IDocument.ContentOf(type.GenericTypeArguments[0]).Name}Page" : type.Name;

    /// <summary>Name of the closed set of values of a list parameter, such as ClaimSort or ClaimFacet.</summary>
    public static string OfSet(Type query, PropertyInfo property) =>
        query.Name.Replace("Query", "", StringComparison.Ordinal).TrimEnd('s') + property.Name.TrimEnd('s');
}
