using System.Reflection;
using System.Text.Json.Nodes;
using KnowledgeApi.Platform.Http;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KnowledgeApi.Platform.Contract;

/// <summary>Adds real examples from openapi/examples to each operation; a test keeps them valid.</summary>
internal sealed class OperationExamples : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var id = operation.OperationId!;
        if (operation.Responses!.TryGetValue("200", out var answer))
            Show(answer.Content, $"{id}.json");
        Show(operation.RequestBody?.Content, $"{id}.request.json");
        if (context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<FirstQuestion>().LastOrDefault() is { } first)
        {
            operation.Extensions ??= new Dictionary<string, IOpenApiExtension>();
            operation.Extensions["x-first-question"] = new JsonNodeExtension(new JsonArray([.. first.Parameters.Select(n => (JsonNode)n)]));
        }
    }

    private static void Show(IDictionary<string, IOpenApiMediaType>? content, string file)
    {
        if (content is null || !content.TryGetValue("application/json", out var shown) || shown is not OpenApiMediaType body)
            return;
        using var example = Assembly.GetExecutingAssembly().GetManifestResourceStream($"examples/{file}");
        if (example is not null)
            body.Example = JsonNode.Parse(example);
    }
}
