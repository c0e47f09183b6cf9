namespace KnowledgeApi.Platform.Representations;

/// <summary>Middleware that runs HEAD as GET without the body: the same handler, the same cache entry, the same headers.</summary>
internal static class HeadRequests
{
    /// <summary>Whether only the headers are needed: the rest of a streamed response need not be generated.</summary>
    public static bool IsOne(HttpContext context) => context.Features.Get<Head>() is not null;

    public static void UseHeadRequests(this IApplicationBuilder app) => app.Use((context, next) =>
        HttpMethods.IsHead(context.Request.Method) && !SendsFiles.IsMetadataOf(context) ? RunAsGet(context, next) : next(context));

    private static async Task RunAsGet(HttpContext context, RequestDelegate next)
    {
        var body = context.Response.Body;
        context.Request.Method = HttpMethods.Get;
        context.Features.Set(new Head());
        context.Response.Body = Stream.Null;
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = HttpMethods.Head;
            context.Response.Body = body;
        }
    }

    private sealed class Head;
}
