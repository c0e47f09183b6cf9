using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KnowledgeApi.Contract;

/// <summary>Puts paths and schemas in one order, so that the committed contract changes only where the contract does.</summary>
internal sealed class DocumentOrder : IDocumentFilter
{
    public void Apply(OpenApiDocument document, DocumentFilterContext context)
    {
        var paths = document.Paths.OrderBy(p => p.Key, StringComparer.Ordinal).ToList();
        document.Paths.Clear();
        foreach (var (path, item) in paths)
            document.Paths.Add(path, item);
        if (document.Components?.Schemas is { } schemas)
            document.Components.Schemas = new Dictionary<string, IOpenApiSchema>(schemas.OrderBy(s => s.Key, StringComparer.Ordinal));
    }
}
