using KnowledgeApi.Platform.Versioning;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KnowledgeApi.Platform.Contract;

/// <summary>Marks deprecated operations in the contract, and documents the deprecation headers of their responses.</summary>
internal sealed class Deprecations : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<DeprecatedAttribute>().FirstOrDefault() is not { } deprecated)
            return;
        operation.Deprecated = true;
        operation.Description = $"**Deprecated since {deprecated.Since:yyyy-MM-dd}, gone after {deprecated.Sunset:yyyy-MM-dd}; see {deprecated.Link}.** {operation.Description}";
        foreach (var answer in operation.Responses!.Values.OfType<OpenApiResponse>())
        {
            foreach (var (name, header) in SharedHeaders.Refer(context.Document, "Deprecation", "Sunset"))
                answer.Headers![name] = header;
        }
    }
}
