using System.Reflection;
using System.Text.Json.Nodes;
using FluentValidation;
using FluentValidation.Validators;
using KnowledgeApi.Http;
using KnowledgeApi.Vocabularies;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KnowledgeApi.Contract;

/// <summary>Shows in the contract the limits that the validators set, so that each is written once.</summary>
internal static class ParameterRules
{
    public static void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var query = context.MethodInfo.GetParameters().FirstOrDefault(p => p.GetCustomAttribute<AsParametersAttribute>() is not null)?.ParameterType;
        foreach (var parameter in operation.Parameters!.OfType<OpenApiParameter>())
        {
            if (parameter.In == ParameterLocation.Path)
                parameter.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Pattern = Data.ItemId.Pattern, MaxLength = 80 };
            else if (query?.GetProperties().FirstOrDefault(p => Parameter.NameOf(p) == parameter.Name) is { } property)
                Describe(parameter, property, query);
        }
    }

    private static void Describe(OpenApiParameter parameter, PropertyInfo property, Type query)
    {
        parameter.Required = false;
        if (property.PropertyType == typeof(CommaList))
        {
            parameter.Schema = new OpenApiSchema { Type = JsonSchemaType.Array, Items = ItemOf(property), MaxItems = ListQuery.MaximumIds };
            parameter.Style = ParameterStyle.Form;
            parameter.Explode = false;
            return;
        }
        if (parameter.Schema is not OpenApiSchema schema)
            return;
        schema.Type &= ~JsonSchemaType.Null;
        schema.Default = property.Name == nameof(ListQuery.Limit) ? JsonValue.Create(ListQuery.DefaultLimit) : null;
        foreach (var rule in RulesOf(property, query))
            Describe(schema, rule);
        if (property.Name == nameof(ListQuery.Sort))
            schema.Enum = [.. SortsOf(query).Select(s => (JsonNode)s)];
    }

    private static OpenApiSchema ItemOf(PropertyInfo property) => property.GetCustomAttribute<VocabularyAttribute>() is { } closed
        ? new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. Vocabulary.Of(closed.Id).Codes.Select(c => (JsonNode)c)] }
        : new OpenApiSchema { Type = JsonSchemaType.String, Pattern = Data.ItemId.Pattern, MaxLength = 80 };

    private static void Describe(OpenApiSchema schema, IPropertyValidator rule)
    {
        switch (rule)
        {
            case IBetweenValidator between:
                schema.Minimum = between.From.ToString();
                schema.Maximum = between.To.ToString();
                break;
            case ILengthValidator { Max: > 0 } length:
                schema.MaxLength = length.Max;
                break;
            case IRegularExpressionValidator pattern:
                schema.Pattern = pattern.Expression;
                break;
        }
    }

    private static IEnumerable<IPropertyValidator> RulesOf(PropertyInfo property, Type query) =>
        ValidatorOf(query).CreateDescriptor().GetValidatorsForMember(property.Name).Select(v => v.Validator);

    private static IReadOnlyList<string> SortsOf(Type query) =>
        (IReadOnlyList<string>)ValidatorOf(query).GetType().GetProperty(nameof(ListQueryValidator<>.Sorts))!.GetValue(ValidatorOf(query))!;

    private static IValidator ValidatorOf(Type query) => (IValidator)Activator.CreateInstance(
        query.GetNestedType("Validator", BindingFlags.NonPublic) ?? typeof(ReleaseQueryRules), nonPublic: true)!;
}
