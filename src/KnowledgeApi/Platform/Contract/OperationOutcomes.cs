using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Representations;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KnowledgeApi.Platform.Contract;

/// <summary>Adds the shared outcomes of an operation, derived from its path, metadata and body; a new operation gets them automatically.</summary>
internal sealed class OperationOutcomes : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        operation.Responses ??= [];
        operation.Responses.Remove("default");
        var path = "/" + context.ApiDescription.RelativePath;
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        foreach (var outcome in SharedOutcomes.All.Where(o => operation.Responses.ContainsKey(o.Status) || CanHappen(o, path, metadata, operation)))
            operation.Responses[outcome.Status] = new OpenApiResponseReference(outcome.Name, context.Document);
        foreach (var answer in operation.Responses.Values.OfType<OpenApiResponse>())
            answer.Headers = SharedHeaders.OfAnswer(path.StartsWith("/v1", StringComparison.Ordinal), operation.RequestBody is not null, context.Document);
        if (metadata.OfType<SendsDocument>().Any() && operation.Responses.TryGetValue("200", out var item) && item is OpenApiResponse { Headers: { } headers })
            headers.Add(DocumentDigest.Header, new OpenApiHeaderReference(DocumentDigest.Header, context.Document));
        var ordered = operation.Responses.OrderBy(r => r.Key, StringComparer.Ordinal).ToList();
        operation.Responses.Clear();
        foreach (var (status, response) in ordered)
            operation.Responses.Add(status, response);
    }

    private static bool CanHappen(SharedOutcome outcome, string path, IList<object> metadata, OpenApiOperation operation) => outcome.When switch
    {
        Occasion.Anything => true,
        // A release can be given everywhere under /v1, and may not exist.
        Occasion.Question => path.StartsWith("/v1", StringComparison.Ordinal),
        Occasion.Body => operation.RequestBody is not null,
        Occasion.ReadOnly => path.StartsWith("/v1", StringComparison.Ordinal) && operation.RequestBody is null,
        Occasion.Formats => path.StartsWith("/v1", StringComparison.Ordinal) && !metadata.OfType<SendsFiles>().Any(),
        Occasion.Item => metadata.OfType<MayBeWithdrawn>().Any(),
        Occasion.Renamed => metadata.OfType<MayBeRenamed>().Any(),
        Occasion.Database => !path.EndsWith("/live", StringComparison.Ordinal),
        _ => false,
    };
}
