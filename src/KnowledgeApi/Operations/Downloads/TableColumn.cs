using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeApi.Platform.Json;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.Downloads;

/// <summary>
/// A column of a table made from a record: plain members under their names, members of a single nested record as outer.inner, and lists as JSON text.
/// Links are left out, because they follow from the ids.
/// </summary>
/// <param name="Name">Name of the column.</param>
/// <param name="Type">The type of the values: string, bool, int, decimal, DateOnly or DateTimeOffset.</param>
/// <param name="ValueOf">Gets the value in a row; null where it is absent.</param>
internal sealed record TableColumn(string Name, Type Type, Func<object, object?> ValueOf)
{
    private static readonly Type[] Plain = [typeof(string), typeof(bool), typeof(int), typeof(decimal), typeof(DateOnly), typeof(DateTimeOffset)];

    public static IReadOnlyList<TableColumn> ForRecord(Type record) => [.. ForRecord(record, "", row => row)];

    private static IEnumerable<TableColumn> ForRecord(Type record, string prefix, Func<object, object?> owner) =>
        record.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.GetCustomAttribute<JsonIgnoreAttribute>() is null && !IsDerived(p.PropertyType))
            .OrderBy(p => p.GetCustomAttribute<JsonPropertyOrderAttribute>()?.Order ?? 0)
            .SelectMany(p => ForRecord(p, prefix, owner));

    private static bool IsDerived(Type type) => type.IsAssignableTo(typeof(ItemLinks)) || type.IsDefined(typeof(LeftOutOfTablesAttribute), inherit: false);

    private static IEnumerable<TableColumn> ForRecord(PropertyInfo property, string prefix, Func<object, object?> owner)
    {
        var name = prefix + (property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name));
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        object? Value(object row) => owner(row) is { } record ? property.GetValue(record) : null;
        if (Plain.Contains(type))
            return [new TableColumn(name, type, Value)];
        if (type.IsArray)
            return [new TableColumn(name, typeof(string), row => Value(row) is { } list ? JsonSerializer.Serialize(list, type, ApiJson.Options) : null)];
        return ForRecord(type, name + ".", Value);
    }
}
