using KnowledgeApi.Platform.Json;
using Microsoft.OpenApi;

namespace KnowledgeApi.Platform.Representations;

/// <summary>JSON, which handlers return by default.</summary>
internal sealed class JsonFormat : Format
{
    public override string Name => "json";
    public override string MediaType => "application/json";
    public override OpenApiSchema? Schema => null;

    public override Task Write(HttpContext context, object value) =>
        context.Response.WriteAsJsonAsync(value, value.GetType(), ApiJson.Options, context.RequestAborted);
}
