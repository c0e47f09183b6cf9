using System.Text.Json.Nodes;
using KnowledgeApi.Platform.Http;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KnowledgeApi.Platform.Contract;

/// <summary>Writes the texts from an operation's metadata into the contract, where its handler serves several operations.</summary>
internal sealed class OperationTexts : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<OperationText>().LastOrDefault() is not { } text)
            return;
        operation.Summary = text.Title;
        operation.Description = text.Remarks;
        if (operation.Responses?.GetValueOrDefault("200") is OpenApiResponse answer)
            answer.Description = text.Answer;
        if (operation.Parameters?.FirstOrDefault(p => p.Name == "id" && p.In == ParameterLocation.Path) is not OpenApiParameter id)
            return;
        id.Description = text.IdDescription;
        id.Example = text.IdExample is null ? null : JsonValue.Create(text.IdExample);
    }
}
