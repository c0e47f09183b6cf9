using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Nodes;
using FluentValidation;
using FluentValidation.Internal;
using FluentValidation.Validators;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Text;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KnowledgeApi.Platform.Contract;

/// <summary>Adds the limits from query validators to the contract, so that each limit is defined once.</summary>
internal sealed class ParameterRules : IOperationFilter
{
    private static readonly ConcurrentDictionary<Type, IValidator> Validators = new();

    public static OpenApiSchema ListOfTexts() => new() { Type = JsonSchemaType.Array, Items = Text() };

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var query = QueryOf(context.MethodInfo);
        // What the service itself injects into a handler is not a parameter of the request.
        operation.Parameters = [.. (operation.Parameters ?? []).Where(p => p.In == ParameterLocation.Path || PropertyOf(query, p.Name!) is not null)];
        foreach (var parameter in operation.Parameters.OfType<OpenApiParameter>())
        {
            if (parameter.In == ParameterLocation.Path)
                parameter.Schema = Text();
            else
                Describe(parameter, PropertyOf(query, parameter.Name!)!, query!, context);
        }
    }

    private static void Describe(OpenApiParameter parameter, PropertyInfo property, Type query, OperationFilterContext context)
    {
        parameter.Required = IsRequired(query, property);
        if (parameter.Schema is OpenApiSchema schema)
        {
            schema.Type &= ~JsonSchemaType.Null;
            // The example stands at the parameter.
            schema.Examples = null;
            schema.Default = property.Name == nameof(ListQuery.Limit) ? JsonValue.Create(DefaultLimitOf(query)) : null;
            foreach (var (rule, _) in RulesOf(query, property))
                Bound(schema, rule);
        }
        var closed = property.GetCustomAttribute<VocabularyAttribute>();
        var code = CodeOf(property, query, closed, context.SchemaRepository);
        if (property.PropertyType == typeof(ValueList))
        {
            parameter.Schema = new OpenApiSchema
            {
                Type = JsonSchemaType.Array,
                Items = code ?? (IOpenApiSchema)Text(),
                MinItems = 1,
                MaxItems = ListQuery.MaximumIds,
            };
            parameter.Style = ParameterStyle.Form;
            parameter.Explode = false;
        }
        else if (code is not null)
            parameter.Schema = code;
        parameter.Description ??= WrittenComments.SummaryOf(property);
        parameter.Example = property.Name switch
        {
            nameof(ListQuery.Facets) when NamesFor(property, query) is [var facet, ..] => new JsonArray((JsonNode)facet),
            nameof(ListQuery.Sort) when NamesFor(property, query) is [var first, ..] sorts && !sorts.Contains("id") => JsonValue.Create(first),
            nameof(ListQuery.Ids) when context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<IdExample>().LastOrDefault() is { } id => new JsonArray((JsonNode)id.Value),
            _ => ParameterExamples.For(parameter, property, closed),
        };
    }

    /// <summary>The type that holds the query parameters of a handler; null if it has none.</summary>
    internal static Type? QueryOf(MethodInfo handler) =>
        handler.GetParameters().FirstOrDefault(p => p.GetCustomAttribute<AsParametersAttribute>() is not null)?.ParameterType;

    /// <summary>Whether a request without the parameter is rejected.</summary>
    internal static bool IsRequired(Type query, PropertyInfo property) =>
        RulesOf(query, property).Any(r => r.Validator is INotNullValidator or INotEmptyValidator && !r.Options.HasCondition);

    private static IEnumerable<(IPropertyValidator Validator, IRuleComponent Options)> RulesOf(Type query, PropertyInfo property) =>
        ValidatorOf(query).CreateDescriptor().GetValidatorsForMember(property.Name);

    /// <summary>A query type may define its own default limit; the others use that of lists.</summary>
    private static int DefaultLimitOf(Type query) =>
        query.GetField(nameof(ListQuery.DefaultLimit), BindingFlags.Static | BindingFlags.NonPublic)?.GetRawConstantValue() as int? ?? ListQuery.DefaultLimit;

    /// <summary>The closed set of values of a parameter: a vocabulary, or the names that its validator publishes (Sort: Sorts, Facets: Facets).</summary>
    private static OpenApiSchemaReference? CodeOf(PropertyInfo property, Type query, VocabularyAttribute? closed, SchemaRepository schemas)
    {
        if (closed is not null)
            return VocabularySchemas.ReferenceTo(closed.Id, schemas);
        return NamesFor(property, query) is { Count: > 0 } set
            ? VocabularySchemas.Closed(SchemaNames.OfSet(query, property), WrittenComments.SummaryOf(property)!, set, schemas) : null;
    }

    private static IReadOnlyList<string>? NamesFor(PropertyInfo property, Type query)
    {
        var validator = ValidatorOf(query);
        return (validator.GetType().GetProperty(property.Name + "s") ?? validator.GetType().GetProperty(property.Name))?.GetValue(validator) as IReadOnlyList<string>;
    }

    private static OpenApiSchema Text() => new() { Type = JsonSchemaType.String, Pattern = ItemId.Pattern, MaxLength = 80 };

    internal static void Bound(OpenApiSchema schema, IPropertyValidator rule)
    {
        switch (rule)
        {
            case IBetweenValidator between:
                schema.Minimum = Invariant(between.From);
                schema.Maximum = Invariant(between.To);
                break;
            case ILengthValidator length:
                schema.MaxLength = length.Max > 0 ? length.Max : schema.MaxLength;
                schema.MinLength = length.Min > 0 ? length.Min : schema.MinLength;
                break;
            case IRegularExpressionValidator pattern:
                schema.Pattern = TextValidation.PatternOf(pattern.Expression);
                schema.MaxLength ??= 80;
                break;
        }
    }

    private static string? Invariant(object bound) => Convert.ToString(bound, System.Globalization.CultureInfo.InvariantCulture);

    private static PropertyInfo? PropertyOf(Type? query, string name) => query?.GetProperties().FirstOrDefault(p => Parameter.NameOf(p) == name);

    /// <summary>Created once for all parameters of a query type: creating a validator is slow.</summary>
    private static IValidator ValidatorOf(Type query) => Validators.GetOrAdd(query, q => (IValidator)Activator.CreateInstance(
        q.GetNestedType("Validator", BindingFlags.NonPublic) ?? typeof(ReleaseQueryRules), nonPublic: true)!);
}
