using System.Threading.RateLimiting;
using KnowledgeApi.Platform.Problems;
using KnowledgeApi.Platform.Representations;
using Microsoft.AspNetCore.Http.Timeouts;

namespace KnowledgeApi.Platform.Http;

/// <summary>
/// Limits on load: as many concurrent requests as there are database connections, so that none ever waits for a connection; a short queue before
/// them; and a timeout. Cached responses are served before these limits apply.
/// </summary>
/// <param name="Connections">Maximum number of requests that PostgreSQL serves at the same time.</param>
/// <param name="Queue">Maximum number of requests that wait for their turn; further ones are rejected.</param>
/// <param name="Timeout">Maximum time until a response starts.</param>
internal sealed record RequestLimits(int Connections, int Queue, TimeSpan Timeout)
{
    public static RequestLimits FromConfiguration(IConfiguration configuration) => new(
        configuration.GetValue("Limits:Connections", 20), configuration.GetValue("Limits:Queue", 500), configuration.GetValue("Limits:Timeout", TimeSpan.FromSeconds(10)));

    public static void AddRequestLimits(IServiceCollection services, IConfiguration configuration)
    {
        var limits = FromConfiguration(configuration);
        services.AddSingleton(limits);
        services.AddRequestTimeouts(options => options.DefaultPolicy = new RequestTimeoutPolicy
        {
            Timeout = limits.Timeout,
            WriteTimeoutResponse = _ => throw Problem.TimedOut(limits.Timeout),
        });
        services.AddRateLimiter(options =>
        {
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => context.Request.Path.StartsWithSegments("/v1")
                ? RateLimitPartition.GetConcurrencyLimiter("knowledge", _ => new ConcurrencyLimiterOptions { PermitLimit = limits.Connections, QueueLimit = limits.Queue })
                : RateLimitPartition.GetNoLimiter("others"));
            options.OnRejected = (_, _) => throw Problem.Overloaded();
        });
    }

    /// <summary>Disables the timeout once a response has started: it is then large, not late. Also for files, which are written before they are sent.</summary>
    public static Task DisableTimeoutOnceStarted(HttpContext context, RequestDelegate next)
    {
        if (SendsFiles.IsMetadataOf(context))
            context.Features.Get<IHttpRequestTimeoutFeature>()?.DisableTimeout();
        context.Response.OnStarting(() =>
        {
            context.Features.Get<IHttpRequestTimeoutFeature>()?.DisableTimeout();
            return Task.CompletedTask;
        });
        return next(context);
    }
}
