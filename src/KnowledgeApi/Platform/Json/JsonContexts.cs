using System.Reflection;
using System.Text.Json.Serialization;

namespace KnowledgeApi.Platform.Json;

/// <summary>
/// What is known of the types of answers, and of what columns of the database hold as JSON, when the program is built: every collection and operation
/// has a context of its own, and all that the program has are found here.
/// </summary>
internal static class JsonContexts
{
    public static IReadOnlyList<JsonSerializerContext> All { get; } =
    [
        .. typeof(JsonContexts).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(JsonSerializerContext))).OrderBy(t => t.FullName, StringComparer.Ordinal)
            .Select(t => (JsonSerializerContext)t.GetProperty("Default", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!),
    ];

    /// <summary>The types that the contexts name themselves, without those that these are made of.</summary>
    public static IEnumerable<Type> Named => All.SelectMany(c => c.GetType().GetCustomAttributesData())
        .Where(a => a.AttributeType == typeof(JsonSerializableAttribute)).Select(a => (Type)a.ConstructorArguments[0].Value!).Distinct();
}
