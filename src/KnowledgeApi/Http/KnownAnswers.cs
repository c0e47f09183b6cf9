using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Net.Http.Headers;

namespace KnowledgeApi.Http;

/// <summary>
/// Answers 304 where the caller has the answer already, also on its first way into the cache: the cache must see and keep the whole answer,
/// or an address that is only ever revalidated would be worked out again each time.
/// </summary>
internal static class KnownAnswers
{
    /// <summary>For an answer whose tag is known before the answer: there is nothing to keep.</summary>
    public static void DoNotKeep(HttpContext context)
    {
        if (context.Features.Get<IOutputCacheFeature>() is { } cache)
            cache.Context.AllowCacheStorage = false;
    }

    public static bool IsKnown(HttpContext context, EntityTagHeaderValue? tag) =>
        tag is not null && context.Features.Get<Tags>() is { } tags && tags.Known.Any(k => k.Tag == "*" || k.Compare(tag, useStrongComparison: false));

    public static void UseKnownAnswers(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.Request.Headers.IfNoneMatch.Count == 0)
        {
            await next(context);
            return;
        }
        context.Features.Set(new Tags(context.Request));
        var body = context.Response.Body;
        var unlessKnown = new UnlessKnown(context, body);
        context.Response.Body = unlessKnown;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
        }
        if (unlessKnown.IsLeftOut)
            AnswerNotModified(context.Response);
        else if (context.Response is { StatusCode: StatusCodes.Status304NotModified, HasStarted: false })
            Representation.DescribeRelease(context);
    });

    /// <summary>Only now: until here the cache has to see the answer as it is.</summary>
    private static void AnswerNotModified(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status304NotModified;
        response.ContentLength = null;
        foreach (var name in new[] { HeaderNames.ContentType, HeaderNames.ContentEncoding })
            response.Headers.Remove(name);
    }

    /// <summary>The tags of what the caller has, read when somebody wants to know: for what is kept, the cache reads them itself.</summary>
    private sealed class Tags(HttpRequest request)
    {
        public IList<EntityTagHeaderValue> Known => field ??= request.GetTypedHeaders().IfNoneMatch;
    }

    /// <summary>Passes a body on, unless the caller has it.</summary>
    private sealed class UnlessKnown(HttpContext context, Stream body) : Stream
    {
        public override bool CanRead => false;
        public override bool CanSeek => false;
        public override bool CanWrite => true;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            LeaveOut() ? ValueTask.CompletedTask : body.WriteAsync(buffer, cancellationToken);

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override void Write(byte[] buffer, int offset, int count)
        {
            if (!LeaveOut())
                body.Write(buffer, offset, count);
        }

        public override Task FlushAsync(CancellationToken cancellationToken) => LeaveOut() ? Task.CompletedTask : body.FlushAsync(cancellationToken);

        public override void Flush()
        {
            if (!LeaveOut())
                body.Flush();
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();

        public bool IsLeftOut { get; private set; }

        private bool LeaveOut() => IsLeftOut = IsLeftOut || (context.Response is { StatusCode: StatusCodes.Status200OK, HasStarted: false } && IsKnown(context, context.Response.GetTypedHeaders().ETag));
    }
}
