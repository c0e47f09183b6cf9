using System.Security.Cryptography;
using KnowledgeApi.Releases;
using Microsoft.Net.Http.Headers;

namespace KnowledgeApi.Http;

/// <summary>
/// Every answer under /v1 is a function of path, query and release. This gives it the headers that say so: ETag, Cache-Control,
/// Link and Knowledge-Release; answers 304 where the caller has it already; and checks that the caller wants what there is.
/// </summary>
internal static class Representation
{
    public const string Immutable = "public, max-age=31536000, immutable";
    private const string Json = "application/json";

    public static void UseRepresentation(this IApplicationBuilder app) =>
        app.UseWhen(c => c.Request.Path.StartsWithSegments("/v1") && c.GetEndpoint()?.Metadata.GetMetadata<SendsFiles>() is null, v1 => v1.Use(Answer));

    private static async Task Answer(HttpContext context, RequestDelegate next)
    {
        CheckAccept(context.Request, context.GetEndpoint()?.Metadata.GetMetadata<Offers>()?.MediaType ?? Json);
        var body = context.Response.Body;
        using var buffer = new MemoryStream();
        context.Response.Body = buffer;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
        }
        if (context.Response.StatusCode == 200 && !context.Response.HasStarted)
            Describe(context, buffer);
        // An empty failure is left to become a problem document.
        if (context.Response.StatusCode == StatusCodes.Status304NotModified || buffer.Length == 0)
            return;
        context.Response.ContentLength = buffer.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await body.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), context.RequestAborted);
    }

    private static void Describe(HttpContext context, MemoryStream buffer)
    {
        var headers = context.Response.GetTypedHeaders();
        // Weak, because the compressed variants of one answer share it.
        headers.ETag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)).AsSpan(0, 12))}\"", isWeak: true);
        var release = context.Features.Get<LiveRelease>();
        context.Response.Headers.CacheControl = release is { IsPinned: true }
            ? Immutable
            : "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400";
        context.Response.Headers.Vary = "Accept, Accept-Encoding";
        if (release is not null)
        {
            context.Response.Headers["Knowledge-Release"] = release.Id;
            context.Response.Headers.Link = string.Join(", ", LinkHeader.Of(context.Request, release));
        }
        if (context.Request.GetTypedHeaders().IfNoneMatch is { Count: > 0 } known
            && known.Any(tag => tag.Tag == "*" || tag.Compare(headers.ETag, useStrongComparison: false)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            context.Response.ContentType = null;
            context.Response.ContentLength = null;
        }
    }

    private static void CheckAccept(HttpRequest request, string available)
    {
        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var wanted))
        {
            if (request.Headers.Accept.Count > 0 && !string.IsNullOrWhiteSpace(request.Headers.Accept))
                throw Problem.NotAcceptable([available]);
            return;
        }
        var offered = new MediaTypeHeaderValue(available);
        if (wanted.Count > 0 && !wanted.Any(w => w.Quality is not 0 && offered.IsSubsetOf(w)))
            throw Problem.NotAcceptable([available]);
    }
}
