using KnowledgeApi.Http;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KnowledgeApi.Contract;

/// <summary>What every reading operation shares: its failures, and the limits that the validators set.</summary>
internal sealed class ReadingOperations : IOperationFilter
{
    private static readonly (string Status, string Description)[] Failures =
    [
        ("400", "A parameter is unknown, malformed or out of range; `errors` names it."),
        ("404", "There is no such item or release."),
        ("406", "The media types asked for are not offered."),
        ("410", "The item was withdrawn: `detail` says why and at which release it can still be read, `replacedBy` what stands in for it."),
        ("503", "The knowledge base cannot be reached now; try again after `Retry-After` seconds."),
    ];

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        operation.Responses ??= [];
        operation.Responses.Remove("default");
        foreach (var (status, description) in Failures)
            operation.Responses[status] = Problem(description, context);
        operation.Parameters = [.. (operation.Parameters ?? []).Where(p => p.Name is not ("newest" or "query"))];
        ParameterRules.Apply(operation, context);
    }

    private static OpenApiResponse Problem(string description, OperationFilterContext context) => new()
    {
        Description = description,
        Content = new Dictionary<string, IOpenApiMediaType>
        {
            ["application/problem+json"] = new OpenApiMediaType { Schema = context.SchemaGenerator.GenerateSchema(typeof(ProblemDocument), context.SchemaRepository) },
        },
    };
}
