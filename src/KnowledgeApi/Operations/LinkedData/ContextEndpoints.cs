using System.Text.Json.Nodes;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Json;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Representations;
using KnowledgeApi.Platform.Resources;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.OpenApi;

namespace KnowledgeApi.Operations.LinkedData;

internal static class ContextEndpoints
{
    public static void MapContext(this IEndpointRouteBuilder v1) =>
        v1.MapRead("/context.jsonld", Get, "getContext", EntryOperations.Tag)
            .WithMetadata(new OfferedFormats([new ContextFormat()])).Produces<string>(StatusCodes.Status200OK, "application/ld+json");

    /// <summary>Get the context of linked data</summary>
    /// <remarks>The JSON-LD context, which maps the names in answers to schema.org, Biolink, PROV-O, CiTO and Dublin Core.</remarks>
    /// <param name="query">The format of the answer.</param>
    /// <param name="release">The release that answers the request. The context is the same in every release.</param>
    /// <param name="context">The request.</param>
    /// <response code="200">The JSON-LD context.</response>
    private static ContentHttpResult Get([AsParameters] ReleaseQuery query, LiveRelease release, HttpContext context) =>
        TypedResults.Content(LinkedDataContext.At(PublicAddress.Of(context)).ToJsonString(ApiJson.Options), "application/ld+json");

    /// <summary>A context is linked data already, so it is written as it is.</summary>
    private sealed class ContextFormat : Format
    {
        public override string Name => "jsonld";
        public override string MediaType => "application/ld+json";

        public override OpenApiSchema? Schema => new()
        {
            Title = "LinkedDataContext",
            Type = JsonSchemaType.Object,
            Description = "The context of linked data.",
            Required = new HashSet<string> { "@context" },
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["@context"] = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Description = "The terms, each with its meaning, as JSON-LD 1.1 defines them.",
                    Properties = new Dictionary<string, IOpenApiSchema>
                    {
                        ["@version"] = new OpenApiSchema { Type = JsonSchemaType.Number, Description = "Version of JSON-LD." },
                    },
                },
            },
        };

        public override Task Write(HttpContext context, object value) =>
            context.Response.WriteAsync(((JsonObject)value).ToJsonString(ApiJson.Options), context.RequestAborted);
    }
}
