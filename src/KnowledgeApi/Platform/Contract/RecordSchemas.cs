using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Problems;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Text;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KnowledgeApi.Platform.Contract;

/// <summary>
/// Adds to record schemas what their types do not express: closed vocabularies, bounds, absent rather than null, and extensibility within v1.
/// </summary>
internal sealed class RecordSchemas : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Properties.Count: > 0 } record || context.MemberInfo is not null)
            return;
        record.Required ??= new HashSet<string>();
        foreach (var property in context.Type.GetProperties().Where(p => p.GetCustomAttribute<JsonIgnoreAttribute>() is null))
        {
            var name = property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            if (record.Properties.TryGetValue(name, out var found))
                record.Properties[name] = Describe(record, name, property, found, context);
        }
        // Responses may gain members within v1; request bodies may contain only known members.
        if (!RefusesUnknown(context.Type))
        {
            record.AdditionalPropertiesAllowed = true;
            record.AdditionalProperties = null;
        }
    }

    private static IOpenApiSchema Describe(OpenApiSchema record, string name, PropertyInfo property, IOpenApiSchema found, SchemaFilterContext context)
    {
        if (IsOptional(property))
            record.Required!.Remove(name);
        else
            record.Required!.Add(name);
        if (found is not OpenApiSchema schema)
            return found;
        schema.Type &= ~JsonSchemaType.Null;
        schema.ReadOnly = false;
        Bound(schema, property);
        if (RefusesUnknown(context.Type))
            BodyRules.Apply(schema, property);
        if (property.Name == nameof(Page<>.Data) && property.DeclaringType is { IsGenericType: true } page && page.GetGenericTypeDefinition() == typeof(Page<>))
            schema.MaxItems = ListQuery.MaximumLimit;
        if (property.GetCustomAttribute<VocabularyAttribute>() is not { } closed)
            return schema;
        var code = VocabularySchemas.ReferenceTo(closed.Id, context.SchemaRepository);
        if (schema.Items is null)
            return new OpenApiSchema { AllOf = [code], Description = schema.Description, Examples = schema.Examples };
        schema.Items = code;
        return schema;
    }

    private static void Bound(OpenApiSchema schema, PropertyInfo property)
    {
        var value = schema.Items as OpenApiSchema ?? schema.AdditionalProperties as OpenApiSchema ?? schema;
        value.Type &= ~JsonSchemaType.Null;
        if (value.Type == JsonSchemaType.Integer)
        {
            // Integers here are counts, numbers or dates; a record that can hold other values declares that with [Range].
            value.Minimum ??= "0";
            value.Maximum ??= int.MaxValue.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
        if (value.Type == JsonSchemaType.Number && IsDecimal(property.PropertyType))
            value.Format = "decimal";
        if (value.Type != JsonSchemaType.String)
            return;
        if (property.Name == nameof(Resource.Id) && (property.DeclaringType == typeof(Resource) || property.DeclaringType == typeof(Reference)))
            (value.Pattern, value.MaxLength) = (ItemId.Pattern, 80);
        else if (property.DeclaringType == typeof(EntryOperation) && property.Name == nameof(EntryOperation.Href))
            value.Format = "uri-template";
        else if (property.DeclaringType!.Name.EndsWith("Links", StringComparison.Ordinal) || property.Name is nameof(Reference.Href) or nameof(ProblemDocument.Type) && property.DeclaringType == typeof(ProblemDocument))
            value.Format = "uri-reference";
    }

    private static bool IsOptional(PropertyInfo property) =>
        new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable || Nullable.GetUnderlyingType(property.PropertyType) is not null;

    private static bool IsDecimal(Type type) => (Nullable.GetUnderlyingType(type) ?? type.GetElementType() ?? type) == typeof(decimal);

    private static bool RefusesUnknown(Type type) =>
        type.GetCustomAttribute<JsonUnmappedMemberHandlingAttribute>()?.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow;
}
