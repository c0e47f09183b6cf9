using KnowledgeApi.Platform.Representations;
using KnowledgeApi.Platform.Versioning;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace KnowledgeApi.Platform.Caching;

/// <summary>A response as it was generated: headers and body, compressed if the client asked for that.</summary>
/// <param name="Headers">Response headers, except those added to every response as it is sent.</param>
/// <param name="Tag">ETag of the response.</param>
/// <param name="Body">Response body. Shared by all requests that receive it; never modified.</param>
/// <param name="Deprecated">Deprecation of its operation; null if it is not deprecated.</param>
internal sealed record CachedResponse(KeyValuePair<string, StringValues>[] Headers, string Tag, byte[] Body, DeprecatedAttribute? Deprecated)
{
    /// <summary>Size counted against the cache budget, in bytes.</summary>
    public long Size => Body.Length + Headers.Sum(h => 2L * (h.Key.Length + h.Value.ToString().Length)) + 512;

    public static CachedResponse Capture(HttpResponse response, ReadOnlySpan<byte> body) => new(
        [.. response.Headers.Where(h => h.Key != HeaderNames.ContentLength)],
        response.Headers.ETag.ToString(), body.ToArray(), response.HttpContext.GetEndpoint()?.Metadata.GetMetadata<DeprecatedAttribute>());

    /// <summary>Sends the response, or 304 if the client already has it.</summary>
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
        // Kestrel discards writes to a disconnected client, so there is nothing to cancel.
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(Body, CancellationToken.None).AsTask();
    }
}
