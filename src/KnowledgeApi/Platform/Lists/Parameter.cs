using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;

namespace KnowledgeApi.Platform.Lists;

/// <summary>The public name of a query parameter.</summary>
internal static class Parameter
{
    public static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<FromQueryAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    /// <summary>The public name of a parameter that a validator or the binder names by its property.</summary>
    public static string NameOf(string property) => property switch
    {
        nameof(ListQuery.Words) => "q",
        nameof(ListQuery.Ids) => "id",
        _ => JsonNamingPolicy.CamelCase.ConvertName(property.Split('[', '.')[0]),
    };

    public static IReadOnlyList<string> NamesOf(Type query) =>
        [.. query.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(NameOf).Order(StringComparer.Ordinal)];
}
