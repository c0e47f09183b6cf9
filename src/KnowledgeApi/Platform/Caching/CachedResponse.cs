using System.Buffers;
using KnowledgeApi.Platform.Representations;
using KnowledgeApi.Platform.Versioning;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace KnowledgeApi.Platform.Caching;

/// <summary>A response as it was generated: headers and body, compressed if the client asked for that.</summary>
/// <param name="Headers">Response headers, except those added to every response as it is sent.</param>
/// <param name="Tag">ETag of the response.</param>
/// <param name="Body">Response body, in parts. Shared by all requests that receive it; never modified.</param>
/// <param name="Deprecated">Deprecation of its operation; null if it is not deprecated.</param>
internal sealed record CachedResponse(KeyValuePair<string, StringValues>[] Headers, string Tag, byte[][] Body, DeprecatedAttribute? Deprecated)
{
    /// <summary>Arrays above 85,000 bytes are collected only with everything else.</summary>
    private const int LargestPart = 80_000;

    /// <summary>What it occupies, in bytes. The names of headers are shared by all responses.</summary>
    public long Cost => MemoryCost.Object(6) + MemoryCost.Array(Headers.Length, 24) + Headers.Sum(h => MemoryCost.Of(h.Value))
        + MemoryCost.Array(Body.Length, 8) + Body.Sum(MemoryCost.Of);

    /// <summary>Length of the body, in bytes.</summary>
    public long Length
    {
        get
        {
            var length = 0L;
            foreach (var part in Body)
                length += part.Length;
            return length;
        }
    }

    public static CachedResponse Capture(HttpResponse response, ReadOnlySequence<byte> body) => new(
        [.. response.Headers.Where(h => h.Key != HeaderNames.ContentLength)],
        response.Headers.ETag.ToString(), Parts(body), response.HttpContext.GetEndpoint()?.Metadata.GetMetadata<DeprecatedAttribute>());

    /// <summary>A copy of a body, in parts small enough to be collected cheaply.</summary>
    public static byte[][] Parts(ReadOnlySequence<byte> body)
    {
        var parts = new byte[(body.Length + LargestPart - 1) / LargestPart][];
        for (var i = 0; i < parts.Length; i++)
        {
            var begin = (long)i * LargestPart;
            parts[i] = body.Slice(begin, Math.Min(LargestPart, body.Length - begin)).ToArray();
        }
        return parts;
    }

    /// <summary>Sends the response, or 304 if the client already has it.</summary>
    public Task Send(HttpContext context)
    {
        foreach (var (name, value) in Headers)
            context.Response.Headers[name] = value;
        return SendBody(context);
    }

    /// <summary>Sends the response, or 304, where its headers are set already.</summary>
    public Task SendBody(HttpContext context)
    {
        var response = context.Response;
        if (IfNoneMatch.Matches(context.Request, Tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.ContentType = null;
            response.ContentLength = null;
            response.Headers.ContentEncoding = default;
            return Task.CompletedTask;
        }
        response.ContentLength = Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : Write(response.Body);
    }

    /// <summary>Kestrel discards writes to a disconnected client, so there is nothing to cancel.</summary>
    private Task Write(Stream client) => Body is [var only] ? client.WriteAsync(only, CancellationToken.None).AsTask() : WriteParts(client);

    private async Task WriteParts(Stream client)
    {
        foreach (var part in Body)
            await client.WriteAsync(part, CancellationToken.None);
    }
}
