using KnowledgeApi.Platform.Json;
using Microsoft.OpenApi;

namespace KnowledgeApi.Platform.Representations;

/// <summary>What handlers answer by themselves.</summary>
internal sealed class JsonFormat : Format
{
    public override string Name => "json";
    public override string MediaType => "application/json";
    public override OpenApiSchema? Schema => null;

    public override Task Write(HttpContext context, object value) =>
        context.Response.WriteAsJsonAsync(value, value.GetType(), ApiJson.Options, context.RequestAborted);
}
