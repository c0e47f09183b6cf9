using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Platform.Representations;

/// <summary>The columns of a list as a table: its record flattened, in contract order.</summary>
internal static class Columns
{
    private static readonly ConcurrentDictionary<Type, Column[]> Known = new();

    public static Column[] ForItem(Type item) => Known.GetOrAdd(item, static t => [.. OfRecord(t, "", [])]);

    private static IEnumerable<Column> OfRecord(Type record, string prefix, Step[] way) => record
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.GetCustomAttribute<JsonIgnoreAttribute>() is null && !IsDerived(p))
        .OrderBy(p => p.GetCustomAttribute<JsonPropertyOrderAttribute>()?.Order ?? 0)
        .SelectMany(p => OfProperty(p, prefix + NameOf(p), way));

    private static IEnumerable<Column> OfProperty(PropertyInfo property, string name, Step[] way)
    {
        var several = property.PropertyType.IsArray;
        var type = several ? property.PropertyType.GetElementType()! : Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        Step[] further = [.. way, new Step(property.GetValue, several)];
        return type.IsValueType || type == typeof(string) ? [new Column(name, type, property, further)] : OfRecord(type, $"{name}.", further);
    }

    /// <summary>Links follow from ids; the kind and address of a reference follow from its column.</summary>
    private static bool IsDerived(PropertyInfo property) =>
        property.PropertyType.IsAssignableTo(typeof(ItemLinks)) || property.PropertyType.IsDefined(typeof(LeftOutOfTablesAttribute), inherit: false)
        || (property.DeclaringType == typeof(Reference) && property.Name is nameof(Reference.Href) or nameof(Reference.Kind));

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);
}

/// <summary>One step from an item to a cell.</summary>
/// <param name="Take">Reads the value of a property.</param>
/// <param name="Several">Whether the value is an array.</param>
internal sealed record Step(Func<object, object?> Take, bool Several);
