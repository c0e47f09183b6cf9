using System.Reflection;
using System.Text.Json.Nodes;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;
using Microsoft.OpenApi;

namespace KnowledgeApi.Platform.Contract;

/// <summary>An example value for every query parameter. An example element on the property takes precedence; the names listed here need none.</summary>
internal static class ParameterExamples
{
    private static readonly Dictionary<string, string> ByName = new(StringComparer.Ordinal)
    {
        ["nutrient"] = "iron",
        ["condition"] = "restless-legs-syndrome",
        ["concept"] = "exercise",
        ["source"] = "002",
        ["study"] = "ST009",
        ["claim"] = "CLM0260",
        ["form"] = "magnesium-oxide",
        ["correction"] = "B-043",
        ["parent"] = "muscle-cramps",
        ["through"] = "muscle-relaxation",
        ["release"] = "2026.1",
        ["q"] = "magnesium",
        // Shows only the form: the service generates cursors, and each belongs to one query.
        ["cursor"] = "cZzKJvV8t9h7IlJlbGVhc2UiOiIyMDI2LjEifQ",
    };

    private static readonly Dictionary<string, int> Numbers = new(StringComparer.Ordinal)
    {
        ["limit"] = 20,
        ["minYear"] = 2010,
        ["maxYear"] = 2024,
        ["minParticipants"] = 50,
    };

    public static JsonNode? For(OpenApiParameter parameter, PropertyInfo property, VocabularyAttribute? closed)
    {
        var isList = property.PropertyType == typeof(ValueList);
        if (isList && WrittenComments.ExampleOf(property) is { } written)
            return new JsonArray([.. written.Split(',').Select(v => (JsonNode)v)]);
        if (parameter.Example is { } given)
            return given.DeepClone();
        if (closed is not null)
            return One(Vocabulary.Get(closed.Id).Codes[0], isList);
        if ((Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(bool))
            return JsonValue.Create(true);
        if (property.Name == nameof(ListQuery.Sort))
            return JsonValue.Create("id");
        if (Numbers.TryGetValue(parameter.Name!, out var number))
            return JsonValue.Create(number);
        return ByName.TryGetValue(parameter.Name!, out var text) ? One(text, isList)
            : property.Name == nameof(ListQuery.Ids) ? One(IdIn(property), isList) : null;
    }

    /// <summary>An id from the collection that the query is about, taken from the collection's own example.</summary>
    private static string IdIn(PropertyInfo property) => ByName.GetValueOrDefault(
        property.ReflectedType!.Name.Replace("Query", "", StringComparison.Ordinal).ToLowerInvariant(), "2026.1");

    private static JsonNode One(string text, bool isList) => isList ? new JsonArray((JsonNode)text) : JsonValue.Create(text);
}
