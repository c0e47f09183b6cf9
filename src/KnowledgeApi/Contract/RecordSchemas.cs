using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using KnowledgeApi.Vocabularies;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KnowledgeApi.Contract;

/// <summary>What the records say beyond their types: closed vocabularies, absent rather than null, and room for v1 to grow.</summary>
internal sealed class RecordSchemas : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Properties.Count: > 0 } record || context.MemberInfo is not null)
            return;
        record.AdditionalPropertiesAllowed = true;
        record.AdditionalProperties = null;
        record.Required ??= new HashSet<string>();
        foreach (var property in context.Type.GetProperties().Where(p => p.GetCustomAttribute<JsonIgnoreAttribute>() is null))
        {
            var name = property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            if (record.Properties.TryGetValue(name, out var found))
                Describe(record, name, property, found);
        }
    }

    private static void Describe(OpenApiSchema record, string name, PropertyInfo property, IOpenApiSchema found)
    {
        var isOptional = new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable
            || Nullable.GetUnderlyingType(property.PropertyType) is not null;
        if (isOptional)
            record.Required!.Remove(name);
        else
            record.Required!.Add(name);
        if (found is not OpenApiSchema schema)
            return;
        schema.Type &= ~JsonSchemaType.Null;
        schema.ReadOnly = false;
        if (property.GetCustomAttribute<VocabularyAttribute>() is { } closed)
            (schema.Items as OpenApiSchema ?? schema).Enum = [.. Vocabulary.Of(closed.Id).Codes.Select(c => (JsonNode)c)];
    }
}
