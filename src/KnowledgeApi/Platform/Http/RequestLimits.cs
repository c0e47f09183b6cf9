using System.Threading.RateLimiting;
using KnowledgeApi.Platform.Problems;
using KnowledgeApi.Platform.Representations;
using Microsoft.AspNetCore.Http.Timeouts;

namespace KnowledgeApi.Platform.Http;

/// <summary>
/// How much the service takes on at once: as many questions as there are database connections, so that none ever waits for one of those;
/// a short queue before them; and a time after which an answer is given up. Cached answers are in front of all this.
/// </summary>
/// <param name="Connections">Questions that are answered by PostgreSQL at the same time.</param>
/// <param name="Queue">Questions that may wait for their turn; the next is turned away.</param>
/// <param name="Timeout">How long a caller waits for the beginning of an answer.</param>
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

    /// <summary>An answer that has begun may take its time: it is large, not late. So may a file, which is written before it is sent.</summary>
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
