using KnowledgeApi.Platform.Representations;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KnowledgeApi.Platform.Contract;

/// <summary>Adds the response formats of each operation to the contract.</summary>
internal sealed class FormatOperations : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        // The file name determines the format.
        if (metadata.OfType<SendsFiles>().Any())
            operation.Parameters?.Remove(operation.Parameters.Single(p => p.Name == "format"));
        else
            Offer(metadata.OfType<OfferedFormats>().LastOrDefault()?.All ?? [KnownFormats.Json], operation, context.SchemaRepository);
        foreach (var text in operation.Responses?.Values.OfType<OpenApiResponse>().SelectMany(r => r.Content?.Values ?? [])
            .Select(c => c.Schema).OfType<OpenApiSchema>().Where(s => s is { Type: JsonSchemaType.String, MaxLength: null }) ?? [])
            text.MaxLength = int.MaxValue;
        // Generated clients return binary content unchanged; they would parse a string as JSON.
        foreach (var answer in operation.Responses?.Values.ToList() ?? [])
        {
            if (answer.Content is { } content && content.TryGetValue("application/atom+xml", out var feed))
                (feed.Schema as OpenApiSchema)?.Format = "binary";
        }
    }

    private static void Offer(Format[] offered, OpenApiOperation operation, SchemaRepository schemas)
    {
        if (operation.Parameters?.FirstOrDefault(p => p.Name == "format") is OpenApiParameter parameter)
        {
            parameter.Schema = VocabularySchemas.Closed(NameOf(operation), "The formats that the operation answers in.", [.. offered.Select(f => f.Name)], schemas);
            parameter.Example = offered[0].Name;
        }
        if (operation.Responses?.GetValueOrDefault("200") is not OpenApiResponse { Content: { } content })
            return;
        var json = content.TryGetValue(KnownFormats.Json.MediaType, out var body) ? body.Schema : null;
        if (!offered.Contains(KnownFormats.Json))
            content.Remove(KnownFormats.Json.MediaType);
        foreach (var format in offered)
        {
            if (format.Schema is { } own)
                content[format.MediaType] = new OpenApiMediaType { Schema = Named(own, schemas) };
            else
                content.TryAdd(format.MediaType, new OpenApiMediaType { Schema = json });
        }
    }

    /// <summary>Turns a schema with a title into a named, referenced schema: written inline, it would become a separate type for each operation.</summary>
    private static IOpenApiSchema Named(IOpenApiSchema schema, SchemaRepository schemas)
    {
        if (schema is not OpenApiSchema own)
            return schema;
        if (own.Items is { } items)
            own.Items = Named(items, schemas);
        if (own.Title is not { } name)
            return own;
        own.Title = null;
        if (!schemas.Schemas.ContainsKey(name))
            schemas.AddDefinition(name, own);
        return new OpenApiSchemaReference(name);
    }

    /// <summary>Named after the operation, not the set of formats, so that adding a format renames nothing.</summary>
    private static string NameOf(OpenApiOperation operation) => $"{char.ToUpperInvariant(operation.OperationId![0])}{operation.OperationId[1..]}Format";
}
