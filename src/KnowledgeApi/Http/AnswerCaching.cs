using KnowledgeApi.Http.Formats;
using KnowledgeApi.Releases;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace KnowledgeApi.Http;

/// <summary>
/// Keeps answers in memory by release, address and representation. An answer is a function of these, so it never goes out of date: a new release
/// makes new keys, and what nobody asks for any more is dropped when the budget is full. HEAD and 304 come from here too, without PostgreSQL.
/// </summary>
internal sealed class AnswerCaching(PublishedReleases releases) : IOutputCachePolicy
{
    private const long DefaultBudget = 256L << 20;

    public static void AddAnswerCaching(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<AnswerCaching>();
        services.AddOutputCache(options =>
        {
            options.SizeLimit = configuration.GetValue("Cache:Bytes", DefaultBudget);
            options.MaximumBodySize = options.SizeLimit / 8;
            options.DefaultExpirationTimeSpan = TimeSpan.FromDays(30);
            options.UseCaseSensitivePaths = true;
            options.AddBasePolicy(policy => policy.AddPolicy<AnswerCaching>(), excludeDefaultPolicy: true);
        });
    }

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        // Files have ranges, and are on the disk already.
        if (!HttpMethods.IsGet(request.Method) || !request.Path.StartsWithSegments("/v1") || SendsFiles.IsMetadataOf(context.HttpContext) || await KeyOf(request, cancellation) is not var (release, format))
            return;
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = true;
        context.AllowCacheStorage = true;
        context.AllowLocking = true;
        context.CacheVaryByRules.VaryByHost = false;
        context.CacheVaryByRules.VaryByValues["query"] = request.QueryString.Value ?? "";
        context.CacheVaryByRules.VaryByValues["release"] = release;
        context.CacheVaryByRules.VaryByValues["format"] = format;
        context.CacheVaryByRules.VaryByValues["encoding"] = EncodingOf(request.Headers.AcceptEncoding);
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        context.HttpContext.Response.Headers["Cache-Status"] = releases.IsReachable ? "knowledge-api; hit" : "knowledge-api; hit; detail=database-unreachable";
        context.HttpContext.Response.OnStarting(LeaveOutAge, context.HttpContext.Response);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        context.AllowCacheStorage &= context.HttpContext.Response.StatusCode == StatusCodes.Status200OK;
        return ValueTask.CompletedTask;
    }

    /// <summary>What is kept here is still as true as an answer worked out now; an age would make it stale in every cache on its way.</summary>
    private static Task LeaveOutAge(object response)
    {
        ((HttpResponse)response).Headers.Remove(HeaderNames.Age);
        return Task.CompletedTask;
    }

    /// <summary>The release the address will be answered from, and the format; null where one is not known, which the handler has to explain.</summary>
    private async ValueTask<(string Release, string Format)?> KeyOf(HttpRequest request, CancellationToken cancelled)
    {
        try
        {
            var named = LiveRelease.NameIn(request);
            if (await releases.Find(named, cancelled) is not { } release)
                return null;
            request.HttpContext.Features.Set(release with { IsPinned = named is not null });
            return (release.Id, Negotiation.Choose(request.HttpContext).Name);
        }
        catch (Exception reason) when (reason is Problem or Npgsql.NpgsqlException)
        {
            // The handler meets the same failure and says what it is.
            return null;
        }
    }

    /// <summary>Browsers spell the same wish in many ways; what matters is the coding the answer will have.</summary>
    private static string EncodingOf(StringValues accepted)
    {
        var text = accepted.ToString();
        if (text.Contains(';'))
            return text;
        return text.Contains("br", StringComparison.Ordinal) ? "br" : text.Contains("gzip", StringComparison.Ordinal) ? "gzip" : "identity";
    }
}
