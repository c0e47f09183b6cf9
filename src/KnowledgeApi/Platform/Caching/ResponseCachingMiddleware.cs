using KnowledgeApi.Platform.Concurrency;
using KnowledgeApi.Platform.Problems;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Representations;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Versioning;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace KnowledgeApi.Platform.Caching;

/// <summary>
/// Middleware that serves responses, including HEAD and 304, from the cache by release, URL and representation, without PostgreSQL. On a cache
/// miss, the response is generated once for all concurrent requests for it, and cached.
/// </summary>
internal sealed class ResponseCachingMiddleware(ResponseCache store, SingleFlight<CacheKey, CachedResponse> work, PublishedReleases releases, PublicAddress address)
{
    public static void AddResponseCache(IServiceCollection services, IConfiguration configuration)
    {
        var budget = configuration.GetValue("Cache:Bytes", ResponseCache.DefaultBudget);
        services.AddSingleton(_ => new ResponseCache(budget)).AddSingleton(_ => new SingleFlight<CacheKey, CachedResponse>()).AddSingleton<ResponseCachingMiddleware>();
    }

    /// <summary>First lookup, before routing: a request identical to an earlier one is answered without parsing it again.</summary>
    public static void UseExactMatchCache(IApplicationBuilder app) => app.Use(next =>
    {
        var caching = app.ApplicationServices.GetRequiredService<ResponseCachingMiddleware>();
        return context => caching.InvokeExactMatch(context, next);
    });

    /// <summary>Second lookup, by the canonical cache key; generates the response on a cache miss.</summary>
    public static void UseResponseCache(IApplicationBuilder app) => app.Use(next =>
    {
        var caching = app.ApplicationServices.GetRequiredService<ResponseCachingMiddleware>();
        return context => caching.Invoke(context, next);
    });

    private Task InvokeExactMatch(HttpContext context, RequestDelegate next)
    {
        if (RawKeyOf(context.Request) is not { } raw || store.TryGet(raw) is not { } kept)
            return next(context);
        ContractHeaders.Write(context.Response.Headers, kept.Deprecated);
        return SendCached(context, kept);
    }

    private async Task Invoke(HttpContext context, RequestDelegate next)
    {
        // Read before the cache key: if a release is published during this request, later requests must not be mapped to the response from the release before.
        var raw = RawKeyOf(context.Request);
        if (await KeyOf(context) is not { } key)
        {
            await next(context);
            return;
        }
        if (store.TryGet(key) is { } kept)
            await SendCached(context, kept);
        else if (context.Features.GetRequiredFeature<Format>().IsStreamed)
            await Stream(context, next, key);
        else if (await work.Share(key, _ => Make(context, next, key), context.RequestAborted) is not var (answer, isMine))
            return;
        else if (isMine)
            await answer.SendBody(context);
        else
            await SendCached(context, answer);
        if (context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified && raw is not null)
            store.SetAlias(raw, key);
    }

    /// <summary>Generates a response and caches it; null if the response is not cacheable and has already been sent to the client.</summary>
    private async Task<CachedResponse?> Make(HttpContext context, RequestDelegate next, CacheKey key)
    {
        var response = context.Response;
        var client = response.Body;
        using var made = ResponseBuffer.Rent();
        response.Body = made;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = client;
        }
        if (response.StatusCode == StatusCodes.Status200OK)
        {
            var answer = CachedResponse.Capture(response, made.GetReadOnlySequence());
            store.Set(key, answer);
            return answer;
        }
        await ResponseBuffer.Send(made, client, context.RequestAborted);
        return null;
    }

    /// <summary>Streams a response while it is generated, and caches it if it is not too large.</summary>
    private async Task Stream(HttpContext context, RequestDelegate next, CacheKey key)
    {
        var response = context.Response;
        var client = response.Body;
        CachedResponse? begun = null;
        // Captured as the response starts, before the web server and the outer middleware add headers for this client only.
        response.OnStarting(() =>
        {
            begun = CachedResponse.Capture(response, default);
            return Task.CompletedTask;
        });
        await using var copying = new CopyingStream(client, store.LargestBody);
        response.Body = copying;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = client;
        }
        if (response.StatusCode == StatusCodes.Status200OK && !context.RequestAborted.IsCancellationRequested && copying.Copy is { } body && begun is not null)
            store.Set(key, begun with { Body = CachedResponse.Parts(body) });
    }

    private Task SendCached(HttpContext context, CachedResponse kept)
    {
        context.Response.Headers["Cache-Status"] = releases.IsReachable ? "knowledge-api; hit" : "knowledge-api; hit; detail=database-unreachable";
        return kept.Send(context);
    }

    /// <summary>The key of the request as received; null if responses to it are not cached.</summary>
    private RawRequestKey? RawKeyOf(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && request.Path.StartsWithSegments("/v1")
        && releases.Newest is { IsDraft: false } && request.HttpContext.Features.Get<IHttpRequestFeature>()?.RawTarget is { Length: > 0 } target
            ? new RawRequestKey(releases.State, target, LinesOf(request.Headers.Accept), request.Headers.AcceptEncoding.ToString(), address.VaryingOf(request))
            : null;

    private static string LinesOf(StringValues header) => header.Count <= 1 ? header.ToString() : string.Join('\n', header.ToArray());

    /// <summary>The cache key; null if the response is not cached, or if the key cannot be determined, which the handler then reports.</summary>
    private async ValueTask<CacheKey?> KeyOf(HttpContext context)
    {
        var request = context.Request;
        // Files support range requests, and are already on disk.
        if (!HttpMethods.IsGet(request.Method) || !request.Path.StartsWithSegments("/v1") || SendsFiles.IsMetadataOf(context))
            return null;
        try
        {
            var named = LiveRelease.NameIn(request);
            if (await releases.Find(named, context.RequestAborted) is not { } release)
                return null;
            // Edits change without a name of their own.
            if (release.IsDraft)
                return null;
            context.Features.Set(release with { IsPinned = named is not null });
            var format = Negotiation.Choose(context);
            context.Features.Set(format);
            return new CacheKey(release.Key, request.Path.Value!, request.QueryString.Value ?? "", format.Name, ContentCoding.Choose(request.Headers.AcceptEncoding), address.VaryingOf(request));
        }
        catch (Exception reason) when (reason is Problem or Npgsql.NpgsqlException)
        {
            // The handler meets the same failure and reports it.
            return null;
        }
    }
}
