using System.Buffers;
using System.IO.Hashing;
using System.Text;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.IO;

namespace KnowledgeApi.Platform.Representations;

/// <summary>
/// Middleware for responses under /v1, each a function of path, query and release. It sets the headers that follow from this: ETag,
/// Cache-Control, Link and Knowledge-Release; returns 304 if the client already has the response; and negotiates the format.
/// </summary>
internal static class Representation
{
    public static void UseRepresentation(this IApplicationBuilder app) =>
        app.UseWhen(c => c.Request.Path.StartsWithSegments("/v1") && !SendsFiles.IsMetadataOf(c), v1 => v1.Use(Answer));

    private static async Task Answer(HttpContext context, RequestDelegate next)
    {
        // For cacheable requests the format has already been chosen; for others it is chosen here.
        var format = context.Features.Get<Format>() ?? Negotiation.Choose(context);
        context.Features.Set(format);
        if (format.IsStreamed)
        {
            await next(context);
            return;
        }
        // Where nothing is compressed in between, the answer is made in the buffer that it is cached from.
        if (context.Response.Body is RecyclableMemoryStream { Length: 0 } shared)
        {
            await Make(context, next, shared);
            return;
        }
        var body = context.Response.Body;
        using var buffer = ResponseBuffer.Rent();
        context.Response.Body = buffer;
        try
        {
            await Make(context, next, buffer);
        }
        finally
        {
            context.Response.Body = body;
        }
        await ResponseBuffer.Send(buffer, body, context.RequestAborted);
    }

    /// <summary>Runs the handler, which writes into the buffer, and describes what it wrote.</summary>
    private static async Task Make(HttpContext context, RequestDelegate next, RecyclableMemoryStream buffer)
    {
        await next(context);
        // The framework's writer returns silently on a timeout: its output is not a response.
        context.RequestAborted.ThrowIfCancellationRequested();
        if (context.Response.StatusCode == StatusCodes.Status200OK && !context.Response.HasStarted)
        {
            if (HttpMethods.IsPost(context.Request.Method))
                DescribeUnstored(context);
            else
                Describe(context, TagOf(buffer.GetReadOnlySequence()));
        }
        // An empty failure response is left to become a problem document.
        if (buffer.Length > 0)
            context.Response.ContentLength = buffer.Length;
    }

    /// <summary>Sets the headers of a streamed response before it starts; false if nothing more is to be sent, because the client already has it.</summary>
    public static bool Begin(HttpContext context, StreamedFormat format, Page first)
    {
        // Path, query, format and content determine the body, so its ETag can be computed before there is a body, and is the same on every node.
        // Documents are content; what is made from other columns may also show how and when releases were published.
        var release = context.Features.Get<LiveRelease>();
        var content = first.IsStored ? release?.Content : release?.History;
        var makers = $"{context.Request.GetEncodedPathAndQuery()} {format.Name} {format.Revision} {content}";
        var tag = TagOf(new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(makers)));
        Describe(context, tag);
        if (!IfNoneMatch.Matches(context.Request, tag))
            return true;
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        context.Response.ContentType = null;
        return false;
    }

    /// <summary>How long an answer may be kept: one from a release for ever, if the request named the release; one from edits that are not released not at all.</summary>
    public static string CacheControlOf(LiveRelease? release) => release switch
    {
        { IsDraft: true } => "no-store",
        { IsPinned: true } => "public, max-age=31536000, immutable",
        _ => "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    };

    private static void Describe(HttpContext context, string tag)
    {
        context.Response.Headers.ETag = tag;
        var release = context.Features.Get<LiveRelease>();
        context.Response.Headers.CacheControl = CacheControlOf(release);
        context.Response.Headers.Vary = "Accept, Accept-Encoding";
        if (release is null)
            return;
        context.Response.Headers["Knowledge-Release"] = release.Id;
        context.Response.Headers.Link = LinkHeader.Build(context.Request, release);
    }

    /// <summary>Weak, because the compressed variants of a response share it. The hash tells representations apart, and is no protection against forgery.</summary>
    private static string TagOf(ReadOnlySequence<byte> content)
    {
        var hash = new XxHash128();
        foreach (var part in content)
            hash.Append(part.Span);
        return $"W/\"{Convert.ToHexStringLower(hash.GetCurrentHash())}\"";
    }

    /// <summary>A query in a request body may be about a person: its response must not be stored.</summary>
    private static void DescribeUnstored(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (context.Features.Get<LiveRelease>() is { } release)
            context.Response.Headers["Knowledge-Release"] = release.Id;
    }
}
