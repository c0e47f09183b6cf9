using System.Reflection;
using System.Text.Json.Serialization;

namespace KnowledgeApi.Platform.Json;

/// <summary>
/// The build-time JSON metadata of the types of responses and of JSON columns. Every collection and operation has its own context; this class
/// finds all contexts in the program.
/// </summary>
internal static class JsonContexts
{
    public static IReadOnlyList<JsonSerializerContext> All { get; } =
    [
        .. typeof(JsonContexts).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(JsonSerializerContext))).OrderBy(t => t.FullName, StringComparer.Ordinal)
            .Select(t => (JsonSerializerContext)t.GetProperty("Default", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!),
    ];

    /// <summary>The types that the contexts name themselves, without the types of their members.</summary>
    public static IReadOnlySet<Type> Named { get; } = All.SelectMany(c => c.GetType().GetCustomAttributesData())
        .Where(a => a.AttributeType == typeof(JsonSerializableAttribute)).Select(a => (Type)a.ConstructorArguments[0].Value!).ToHashSet();
}
