using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KnowledgeApi.Platform.Contract;

/// <summary>
/// Sorts paths and schemas, and removes what the generator writes beside a reference only at its first use, so that the committed contract
/// changes only when the contract does.
/// </summary>
internal sealed class DocumentOrder : IDocumentFilter
{
    public void Apply(OpenApiDocument document, DocumentFilterContext context)
    {
        var paths = document.Paths.OrderBy(p => p.Key, StringComparer.Ordinal).ToList();
        document.Paths.Clear();
        foreach (var (path, item) in paths)
            document.Paths.Add(path, item);
        foreach (var body in BodiesOf(document))
            body.Schema = Strip(body.Schema!);
        var schemas = document.Components!.Schemas!;
        foreach (var schema in schemas.Values)
            Strip(schema);
        document.Components.Schemas = new Dictionary<string, IOpenApiSchema>(schemas.OrderBy(s => s.Key, StringComparer.Ordinal));
    }

    private static IEnumerable<OpenApiMediaType> BodiesOf(OpenApiDocument document)
    {
        var operations = document.Paths.Values.SelectMany(p => p.Operations!.Values).ToList();
        return operations.SelectMany(o => o.Responses!.Values).Concat(document.Components!.Responses!.Values).OfType<OpenApiResponse>().Select(r => r.Content)
            .Concat(operations.Select(o => o.RequestBody?.Content))
            .SelectMany(c => c?.Values ?? []).OfType<OpenApiMediaType>().Where(b => b.Schema is not null);
    }

    private static IOpenApiSchema Strip(IOpenApiSchema schema)
    {
        if (schema is OpenApiSchemaReference reference)
            return new OpenApiSchemaReference(reference.Reference.Id!);
        if (schema is not OpenApiSchema own)
            return schema;
        foreach (var (name, property) in own.Properties?.ToList() ?? [])
            own.Properties![name] = Strip(property);
        if (own.Items is not null)
            own.Items = Strip(own.Items);
        if (own.AllOf is not null)
            own.AllOf = [.. own.AllOf.Select(Strip)];
        if (own.AdditionalProperties is not null)
            own.AdditionalProperties = Strip(own.AdditionalProperties);
        return own;
    }
}
