using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Problems;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KnowledgeApi.Platform.Contract;

/// <summary>Adds what operations reference: headers, failures and tags. Unused ones are left out.</summary>
internal sealed class SharedParts : IDocumentFilter
{
    public void Apply(OpenApiDocument document, DocumentFilterContext context)
    {
        var operations = document.Paths.Values.SelectMany(p => p.Operations!.Values).ToList();
        var problem = context.SchemaGenerator.GenerateSchema(typeof(ProblemDocument), context.SchemaRepository);
        var statuses = operations.SelectMany(o => o.Responses!.Where(r => r.Value is OpenApiResponseReference).Select(r => r.Key)).ToHashSet();
        document.Components ??= new OpenApiComponents();
        document.Components.Responses = SharedOutcomes.All.Where(o => statuses.Contains(o.Status))
            .ToDictionary(o => o.Name, o => (IOpenApiResponse)SharedOutcomes.ResponseOf(o, problem, document));
        var headers = operations.SelectMany(o => o.Responses!.Values.OfType<OpenApiResponse>()).Concat(document.Components.Responses.Values.OfType<OpenApiResponse>())
            .SelectMany(r => r.Headers?.Keys ?? []).ToHashSet();
        document.Components.Headers = SharedHeaders.Definitions().Where(h => headers.Contains(h.Key)).ToDictionary();
        document.Tags = context.ApiDescriptions.SelectMany(a => a.ActionDescriptor.EndpointMetadata.OfType<OperationTag>()).Distinct()
            .OrderBy(t => t.Place).Select(t => new OpenApiTag { Name = t.Name, Description = t.Description }).ToHashSet();
        // States explicitly that no key and no login is needed.
        foreach (var operation in operations)
            operation.Security = [];
    }
}
