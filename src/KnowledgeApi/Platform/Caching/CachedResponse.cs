using KnowledgeApi.Platform.Representations;
using KnowledgeApi.Platform.Versioning;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace KnowledgeApi.Platform.Caching;

/// <summary>An answer as it was made: what it says about itself, and its bytes, compressed where the caller wanted that.</summary>
/// <param name="Headers">Without those that every answer gets on its way out.</param>
/// <param name="Tag">Its ETag.</param>
/// <param name="Body">Shared by all who are sent it: never written to.</param>
/// <param name="Deprecated">Where its operation will go.</param>
internal sealed record CachedResponse(KeyValuePair<string, StringValues>[] Headers, string Tag, byte[] Body, DeprecatedAttribute? Deprecated)
{
    /// <summary>What it takes of the budget, in bytes.</summary>
    public long Size => Body.Length + Headers.Sum(h => 2L * (h.Key.Length + h.Value.ToString().Length)) + 512;

    public static CachedResponse Capture(HttpResponse response, ReadOnlySpan<byte> body) => new(
        [.. response.Headers.Where(h => h.Key != HeaderNames.ContentLength)],
        response.Headers.ETag.ToString(), body.ToArray(), response.HttpContext.GetEndpoint()?.Metadata.GetMetadata<DeprecatedAttribute>());

    /// <summary>Sends it, or 304 to a caller who has it.</summary>
    public Task Send(HttpContext context)
    {
        var response = context.Response;
        foreach (var (name, value) in Headers)
            response.Headers[name] = value;
        if (IfNoneMatch.Matches(context.Request, Tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.ContentType = null;
            response.ContentLength = null;
            response.Headers.ContentEncoding = default;
            return Task.CompletedTask;
        }
        response.ContentLength = Body.Length;
        // Kestrel drops what is written to a caller who has gone: nothing to give up here.
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(Body, CancellationToken.None).AsTask();
    }
}
