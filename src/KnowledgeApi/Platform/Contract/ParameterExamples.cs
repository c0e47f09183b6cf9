using System.Reflection;
using System.Text.Json.Nodes;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;
using Microsoft.OpenApi;

namespace KnowledgeApi.Platform.Contract;

/// <summary>An example value for every query parameter: the example element of its property; a code or a flag needs none.</summary>
internal static class ParameterExamples
{
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
        return null;
    }

    private static JsonNode One(string text, bool isList) => isList ? new JsonArray((JsonNode)text) : JsonValue.Create(text);
}
